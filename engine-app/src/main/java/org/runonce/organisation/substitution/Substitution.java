package org.runonce.organisation.substitution;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 代办: one person stands in for another, on these days and for this.
 *
 * @param until the last day
 */
public record Substitution(
        long id,
        String principal,
        String principalName,
        String substitute,
        String substituteName,
        LocalDate from,
        LocalDate until,
        Scope scope,
        String reason,
        String createdBy,
        Instant createdAt,
        @Nullable String revokedBy,
        @Nullable Instant revokedAt,
        @Nullable String revokeReason) {
    boolean inForceOn(LocalDate day) {
        return revokedAt == null && !day.isBefore(from) && !day.isAfter(until);
    }
}
