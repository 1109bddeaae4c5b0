package org.runonce.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days as an explanation writes them. */
final class DayWords {
    private DayWords() {}

    static String weekday(LocalDate day) {
        return weekday(day.getDayOfWeek());
    }

    static String weekday(DayOfWeek day) {
        return "一二三四五六日".substring(day.getValue() - 1, day.getValue());
    }

    static String full(LocalDate day) {
        return day + "（周" + weekday(day) + "）";
    }

    static String span(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.toString() : from + "至" + to;
    }
}
