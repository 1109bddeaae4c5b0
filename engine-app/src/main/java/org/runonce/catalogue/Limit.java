package org.runonce.catalogue;

import org.jspecify.annotations.Nullable;
import org.runonce.calendar.LimitUnit;
import org.runonce.calendar.TimeLimit;

/**
 * A time limit as the catalogue publishes it.
 *
 * @param basis the article or the promise it rests on
 * @param mark how certain the source is: L law text, S the district's own text, P a published page, M memory, X proposal
 */
public record Limit(
        int amount,
        LimitUnit unit,
        @Nullable String basis,
        @Nullable String mark) {
    public TimeLimit timeLimit() {
        return new TimeLimit(amount, unit);
    }

    /**
     * Length in natural days, for comparing limits of different units before any start is known: five working days are a
     * week, a month has thirty days.
     */
    double naturalDays() {
        return switch (unit) {
            case WORKING_DAY -> amount * 7 / 5.0;
            case NATURAL_DAY -> amount;
            case MONTH -> amount * 30.0;
        };
    }
}
