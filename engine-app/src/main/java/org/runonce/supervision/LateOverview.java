package org.runonce.supervision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many cases are late, and where; where most is overdue first.
 *
 * @param district the whole district, or only the reader's own unit
 * @param soonUntil the last day that is at most one working day away
 * @param red cases that are overdue
 * @param yellow cases with at most one working day left
 */
public record LateOverview(
        boolean district,
        LocalDate today,
        LocalDate soonUntil,
        long red,
        long yellow,
        List<LateLine> departments,
        List<LateLine> matters,
        List<LateLine> people) {
    /**
     * @param key code of the department or the matter, or user id; null for what nobody has claimed
     * @param department short name of the person's department; null for a department and a matter
     */
    public record LateLine(
            @Nullable String key, String name, @Nullable String department, long red, long yellow) {}
}
