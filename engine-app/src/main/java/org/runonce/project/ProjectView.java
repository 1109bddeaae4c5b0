package org.runonce.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project in full, for those who may see it. Money is in 万元. */
public record ProjectView(
        String code,
        String name,
        String office,
        String officeName,
        String applicationSystem,
        BuildType buildType,
        String leadUnit,
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
        @Nullable BigDecimal contractedWan,
        @Nullable BigDecimal paidWan,
        int baselineVersion,
        @Nullable String reason,
        ProjectFiling filing,
        List<FunctionView> functions,
        List<IndicatorValue> indicators,
        Instant submittedAt,
        @Nullable Instant closedAt) {
    /** What an expert of the panel sees of it: what was filed, not what others said and decided. */
    ProjectView asFiled() {
        return new ProjectView(
                code,
                name,
                office,
                officeName,
                applicationSystem,
                buildType,
                leadUnit,
                batch,
                stage,
                stageName,
                state,
                stateName,
                requestedWan,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                filing,
                functions,
                List.of(),
                submittedAt,
                closedAt);
    }
}
