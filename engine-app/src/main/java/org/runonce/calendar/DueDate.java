package org.runonce.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a limit and its arithmetic.
 *
 * @param explanation the arithmetic in Chinese sentences
 * @param steps the same day by day, from the day after the start to the due date
 */
public record DueDate(LocalDate date, List<String> explanation, List<DayStep> steps) {
    public DueDate {
        explanation = List.copyOf(explanation);
        steps = List.copyOf(steps);
    }
}
