package org.runonce.tasklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was done with a task, by whom, to whom and why. */
public record OperationView(
        TaskOperation operation,
        String by,
        @Nullable String to,
        @Nullable String reason,
        Instant at) {}
