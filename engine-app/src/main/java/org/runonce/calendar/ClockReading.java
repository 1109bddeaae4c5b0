package org.runonce.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clock shows.
 *
 * @param dueOn null while stopped, and when cancelled
 * @param total the limit with its extension
 * @param daysUsed days in {@code countedIn} that have counted up to the day of reading, or to its end when met
 * @param daysRemaining days in {@code countedIn} still to come; while stopped what is left at the resumption; negative
 *     when overdue
 * @param steps the count day by day up to the due date; empty while there is none
 */
public record ClockReading(
        ClockState state,
        @Nullable LocalDate dueOn,
        TimeLimit total,
        LimitUnit countedIn,
        int daysUsed,
        int daysRemaining,
        List<String> explanation,
        List<DayStep> steps) {
    public ClockReading {
        explanation = List.copyOf(explanation);
        steps = List.copyOf(steps);
    }

    /** Late as of the day of reading, or met late. */
    public boolean overdue() {
        return daysRemaining < 0;
    }
}
