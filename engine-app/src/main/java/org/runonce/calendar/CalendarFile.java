package org.runonce.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of one year as people write it; {@link CalendarFileCheck} makes a year of it. */
record CalendarFile(
        @Nullable String calendar,
        @Nullable Integer year,
        @Nullable String source,
        @Nullable List<@Nullable Day> off,
        @Nullable List<@Nullable Day> work,
        @JsonProperty("working_days_in_year") @Nullable Integer workingDaysInYear) {

    record Day(
            @Nullable String date,
            @Nullable String weekday,
            @Nullable String name) {}
}
