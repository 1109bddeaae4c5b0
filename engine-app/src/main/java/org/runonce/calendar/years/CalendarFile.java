package org.runonce.calendar.years;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A file of one year as people write it; {@link CalendarFileCheck} makes a year of it. */
record CalendarFile(
        String calendar,
        int year,
        String source,
        List<Day> off,
        List<Day> work,
        @JsonProperty("working_days_in_year") int workingDaysInYear) {

    CalendarFile {
        off = off == null ? List.of() : off;
        work = work == null ? List.of() : work;
    }

    record Day(String date, String weekday, String name) {}
}
