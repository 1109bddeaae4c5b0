package org.runonce.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case as lists show it. */
public record CaseSummary(
        String number,
        String matterCode,
        String matterName,
        String applicantName,
        CaseState state,
        String stateName,
        @Nullable Instant submittedAt,
        @Nullable LocalDate dueOn,
        Light light,
        @Nullable String redMark) {}
