package org.runonce.tasklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was done with a task, by whom and in whose place, to whom and why; people by account and by name. */
public record OperationView(
        TaskOperation operation,
        String by,
        String byName,
        @Nullable String onBehalfOf,
        @Nullable String onBehalfOfName,
        @Nullable String to,
        @Nullable String toName,
        @Nullable String reason,
        Instant at) {}
