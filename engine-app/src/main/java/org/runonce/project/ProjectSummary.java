package org.runonce.project;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A project as a list shows it. Money is in 万元. */
public record ProjectSummary(
        String code,
        String name,
        String office,
        String officeName,
        String applicationSystem,
        BuildType buildType,
        String batch,
        ProjectStage stage,
        String stageName,
        ProjectState state,
        String stateName,
        BigDecimal requestedWan,
        @Nullable BigDecimal recommendedWan,
        @Nullable String recommendGroup,
        @Nullable BigDecimal expertScore,
        @Nullable BigDecimal approvedWan,
        Instant submittedAt) {}
