package org.runonce.tasklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was done with a task, by whom and in whose place, to whom and why. */
public record OperationView(
        TaskOperation operation,
        String by,
        @Nullable String onBehalfOf,
        @Nullable String to,
        @Nullable String reason,
        Instant at) {}
