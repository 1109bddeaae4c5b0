package org.runonce.tasklist.route;

import org.jspecify.annotations.Nullable;

/**
 * Where a task was returned to.
 *
 * @param to id of the user task, or {@code APPLICANT}
 * @param assignee who did it before and has it again; null if it waits for its group
 */
public record Returned(
        String to,
        String name,
        @Nullable String assignee,
        @Nullable String assigneeName) {}
