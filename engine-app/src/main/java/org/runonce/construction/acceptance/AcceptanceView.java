package org.runonce.construction.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param finalPossibleOn the first day on which the final acceptance can be asked for
 * @param requiredChecks empty until the final acceptance is asked for
 * @param checks every check that was made, oldest first
 */
public record AcceptanceView(
        LocalDate completedOn,
        String summary,
        @Nullable LocalDate trialStartedOn,
        @Nullable LocalDate finalPossibleOn,
        @Nullable String trialSummary,
        @Nullable Integer users,
        List<CheckKind> requiredChecks,
        List<CheckView> checks,
        @Nullable String opinion,
        @Nullable String concludedBy,
        @Nullable LocalDate acceptedOn) {}
