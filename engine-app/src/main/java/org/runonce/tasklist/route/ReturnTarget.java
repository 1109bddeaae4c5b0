package org.runonce.tasklist.route;

import org.jspecify.annotations.Nullable;

/**
 * Where a task can be returned to now.
 *
 * @param to id of a user task, or {@code APPLICANT}
 * @param department whose part of it; to be named when several departments were asked
 * @param doneBy who did it last
 */
public record ReturnTarget(
        String to,
        String name,
        @Nullable String department,
        @Nullable String departmentName,
        @Nullable String doneBy,
        @Nullable String doneByName) {}
