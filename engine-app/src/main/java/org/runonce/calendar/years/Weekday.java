package org.runonce.calendar.years;

import java.time.LocalDate;

/** The day of the week as one character, as the files and the explanations write it. */
public final class Weekday {
    private Weekday() {}

    public static String of(LocalDate day) {
        int number = day.getDayOfWeek().getValue();
        return "一二三四五六日".substring(number - 1, number);
    }
}
