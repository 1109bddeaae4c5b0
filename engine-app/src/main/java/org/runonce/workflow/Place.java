package org.runonce.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An element of a process where a case is or was.
 *
 * @param until null while the case is there
 * @param seconds how long it was there, or has been until now
 */
public record Place(
        String process,
        String processName,
        String element,
        @Nullable String name,
        String type,
        Instant since,
        @Nullable Instant until,
        long seconds) {}
