package org.runonce.projectreview;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.batch.Batches;
import org.runonce.project.FunctionView;
import org.runonce.project.ProjectFacts;
import org.runonce.project.ProjectRegister;
import org.runonce.project.ProjectStage;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 联合评审: data bureau, development & reform, finance. One that does not recommend refuses. */
@Component
@Transactional
public class JointReviews {
    private final JointVerdictRepository verdicts;
    private final Batches batches;
    private final Projects projects;
    private final ProjectRegister register;
    private final Refusals refusals;
    private final Clock clock;

    JointReviews(
            JointVerdictRepository verdicts,
            Batches batches,
            Projects projects,
            ProjectRegister register,
            Refusals refusals,
            Clock clock) {
        this.verdicts = verdicts;
        this.batches = batches;
        this.projects = projects;
        this.register = register;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** @param recommendation null where the office does not recommend the project */
    public void give(
            String code, JointReviewer reviewer, @Nullable Recommendation recommendation, String reason, Actor actor) {
        ProjectFacts project = projects.facts(code);
        OwnProject.refuse(project, actor);
        batches.requireSitting(project.batch());
        JointVerdict verdict = new JointVerdict();
        verdict.reviewRound = verdicts.countByProjectCodeAndReviewer(code, reviewer);
        verdict.id = code + "#" + verdict.reviewRound + "#" + reviewer;
        verdict.projectCode = code;
        verdict.reviewer = reviewer;
        verdict.reason = reason;
        verdict.givenBy = actor.userId();
        verdict.givenByName = actor.name();
        verdict.givenAt = clock.instant();
        if (recommendation != null) {
            requireWithinRequest(code, recommendation.wan());
            verdict.recommended = true;
            verdict.recommendedWan = recommendation.wan();
            verdict.recommendGroup = recommendation.group();
        }
        verdicts.save(verdict);
        register.note(
                code, "JOINT_REVIEW_" + reviewer, "%s：%s。%s".formatted(reviewer.zh(), words(verdict), reason), actor);
    }

    /** What was in force when the round began. */
    public record Standing(boolean baselined, boolean contracted) {}

    /** The sum is the lowest of the three, the group the data bureau's; a refusal names who does not recommend. */
    public Standing conclude(String code, boolean recommended) {
        ProjectFacts project = projects.facts(code);
        List<JointVerdict> given = lastRound(code);
        if (recommended) {
            recommend(code, given);
        } else {
            refusals.refuse(code, ProjectStage.JOINT_REVIEW, reasons(given, false), Actor.SYSTEM);
        }
        return new Standing(project.baselineVersion() > 0, project.contractedWan() != null);
    }

    /** Each office speaks once in a round. */
    private List<JointVerdict> lastRound(String code) {
        List<JointVerdict> all = verdicts.findByProjectCodeOrderByReviewRoundAscReviewerAsc(code);
        int last = all.stream().mapToInt(it -> it.reviewRound).max().orElse(0);
        return all.stream().filter(it -> it.reviewRound == last).toList();
    }

    private void recommend(String code, List<JointVerdict> given) {
        BigDecimal lowest = given.stream()
                .map(it -> it.recommendedWan)
                .filter(Objects::nonNull)
                .min(BigDecimal::compareTo)
                .orElseThrow(() -> new IllegalStateException("nobody recommends a sum: " + code));
        String group = given.stream()
                .filter(it -> it.reviewer == JointReviewer.DATA_BUREAU)
                .map(it -> it.recommendGroup)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the data bureau names no group: " + code));
        register.recommend(code, lowest, group, reasons(given, true), Actor.SYSTEM);
    }

    /** No more than the functions that are left were said to cost. */
    private void requireWithinRequest(String code, BigDecimal wan) {
        BigDecimal most = projects.functions(code).stream()
                .filter(FunctionView::kept)
                .map(FunctionView::costWan)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (wan.compareTo(most) > 0) {
            throw Problem.rejected(
                            "over-request",
                            "建议金额超过未削减功能的申请金额%s万元".formatted(most.toPlainString()),
                            "More is recommended than was requested for the functions that are left")
                    .with("requestedWan", most)
                    .with(new Violation("/data/recommendedWan", "金额过高", "Too much"));
        }
    }

    private static String words(JointVerdict verdict) {
        return verdict.recommendedWan == null
                ? "不建议立项"
                : "建议立项%s万元（%s）".formatted(verdict.recommendedWan.toPlainString(), verdict.recommendGroup);
    }

    private static String reasons(List<JointVerdict> given, boolean recommended) {
        return given.stream()
                .filter(it -> it.recommended == recommended)
                .map(it -> it.reviewer.zh() + "：" + it.reason)
                .collect(Collectors.joining("；"));
    }
}
