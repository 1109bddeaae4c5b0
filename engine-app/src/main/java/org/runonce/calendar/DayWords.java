package org.runonce.calendar;

import java.time.LocalDate;
import org.runonce.calendar.years.Weekday;

/** Days as an explanation writes them. */
final class DayWords {
    private DayWords() {}

    static String full(LocalDate day) {
        return day + "（周" + Weekday.of(day) + "）";
    }

    static String span(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.toString() : from + "至" + to;
    }
}
