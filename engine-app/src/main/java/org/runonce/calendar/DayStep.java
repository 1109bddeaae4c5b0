package org.runonce.calendar;

import java.time.LocalDate;

/**
 * One day of the count from a start to a due date, so that a person can ask "why then?".
 *
 * @param number which day of the limit this is; for a day that does not count, the number reached before it
 * @param note name of the holiday, the make-up day or the procedure; else empty
 */
public record DayStep(LocalDate day, Kind kind, int number, String note) {
    public enum Kind {
        COUNTED,
        /** no working day, and the limit counts working days or its last day may not be one */
        REST,
        /** excluded by a stop of the clock */
        EXCLUDED,
        /** the working day to which the last day was moved */
        MOVED
    }
}
