package org.runonce.tasklist.watch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many cases are late and where. A case that two departments have at the same time counts for each of them, and once
 * in the total.
 *
 * @param soonUntil the last day that is at most one working day away
 */
public record Numbers(
        LocalDate today,
        LocalDate soonUntil,
        Count total,
        List<Count> byDepartment,
        List<Count> byMatter,
        List<Count> byPerson) {
    /**
     * @param key code of the department or the matter, or user id; null for what nobody holds yet
     * @param name empty for a department, which the organisation names
     * @param department one in which the person holds them
     * @param red cases that are overdue
     * @param yellow cases with at most one working day left
     */
    public record Count(@Nullable String key, String name, String department, long red, long yellow) {}
}
