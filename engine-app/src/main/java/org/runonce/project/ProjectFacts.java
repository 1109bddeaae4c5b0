package org.runonce.project;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What other modules and the process need of a project. Money is in 万元. */
public record ProjectFacts(
        String code,
        String name,
        String office,
        String officeName,
        String applicationSystem,
        BuildType buildType,
        String leadUnit,
        ProjectStage stage,
        ProjectState state,
        String batch,
        BigDecimal requestedWan,
        @Nullable BigDecimal recommendedWan,
        @Nullable String recommendGroup,
        @Nullable BigDecimal approvedWan,
        @Nullable BigDecimal contractedWan,
        BigDecimal paidWan,
        int baselineVersion,
        @Nullable String reason,
        String filedBy) {}
