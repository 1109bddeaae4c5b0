package org.runonce.batch;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.project.BuildType;
import org.runonce.project.FunctionView;
import org.runonce.project.ProjectFacts;
import org.runonce.project.ProjectStage;
import org.runonce.project.ProjectState;

/**
 * A project as a sitting sees it in its list. Money is in 万元.
 *
 * @param keptWan what the functions cost that were not cut
 * @param expertScore null before the experts' common opinion
 */
public record BatchProject(
        String code,
        String name,
        String office,
        String officeName,
        String applicationSystem,
        BuildType buildType,
        BigDecimal requestedWan,
        BigDecimal keptWan,
        int functions,
        int cutFunctions,
        DuplicateFinding duplicates,
        @Nullable BigDecimal expertScore,
        List<ReviewNotes.Voice> voices,
        ProjectStage stage,
        String stageName,
        ProjectState state,
        String stateName,
        Verdict verdict,
        String verdictName,
        @Nullable BigDecimal recommendedWan,
        @Nullable String recommendGroup,
        @Nullable String reason) {
    static BatchProject of(
            ProjectFacts facts, List<FunctionView> functions, DuplicateFinding duplicates, ReviewNotes notes) {
        Verdict verdict = Verdict.of(facts);
        BigDecimal kept = functions.stream()
                .filter(FunctionView::kept)
                .map(FunctionView::costWan)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new BatchProject(
                facts.code(),
                facts.name(),
                facts.office(),
                facts.officeName(),
                facts.applicationSystem(),
                facts.buildType(),
                facts.requestedWan(),
                kept,
                functions.size(),
                (int) functions.stream().filter(it -> !it.kept()).count(),
                duplicates,
                notes.expertScore(),
                notes.voices(),
                facts.stage(),
                facts.stage().zh(),
                facts.state(),
                facts.state().zh(),
                verdict,
                verdict.zh(),
                facts.recommendedWan(),
                facts.recommendGroup(),
                facts.reason());
    }
}
