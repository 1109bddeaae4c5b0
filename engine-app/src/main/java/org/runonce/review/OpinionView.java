package org.runonce.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as staff see it.
 *
 * @param round 1, and one more each time the case was sent back
 * @param supersededAt when it was returned to its department or taken back; null while it counts
 */
public record OpinionView(
        int round,
        String department,
        String departmentName,
        String opinion,
        @Nullable String reason,
        @Nullable String conditions,
        String by,
        Instant at,
        @Nullable Instant supersededAt) {}
