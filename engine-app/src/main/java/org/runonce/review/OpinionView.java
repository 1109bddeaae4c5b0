package org.runonce.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An opinion as staff see it. @param round 1, and one more each time the case was sent back */
public record OpinionView(
        int round,
        String department,
        String opinion,
        @Nullable String reason,
        @Nullable String conditions,
        String by,
        Instant at) {}
