package org.runonce.construction.evaluation;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runonce.construction.Answer;
import org.runonce.construction.HouseRules;
import org.runonce.construction.JsonText;
import org.runonce.construction.OfficeOfProject;
import org.runonce.project.IndicatorPhase;
import org.runonce.project.IndicatorPlan;
import org.runonce.project.IndicatorValue;
import org.runonce.project.ProjectBaselines;
import org.runonce.project.ProjectRegister;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 绩效评价: what was promised, what was reached, what that is worth. */
@Component
@Transactional
public class Evaluations {
    private static final TypeReference<List<IndicatorScore>> SCORES = new TypeReference<>() {};

    private final EvaluationRepository evaluations;
    private final Scoring scoring;
    private final HouseRules rules;
    private final Projects projects;
    private final ProjectRegister register;
    private final ProjectBaselines baselines;
    private final JsonText json;
    private final Clock clock;

    Evaluations(
            EvaluationRepository evaluations,
            Scoring scoring,
            HouseRules rules,
            Projects projects,
            ProjectRegister register,
            ProjectBaselines baselines,
            JsonText json,
            Clock clock) {
        this.evaluations = evaluations;
        this.scoring = scoring;
        this.rules = rules;
        this.projects = projects;
        this.register = register;
        this.baselines = baselines;
        this.json = json;
        this.clock = clock;
    }

    /** A value of one indicator, at any time from the approval on. */
    public void measure(String code, String indicator, IndicatorPhase phase, BigDecimal value, Actor actor) {
        OfficeOfProject.requireHandler(projects.readable(code, actor), actor);
        baselines.baseline(code);
        baselines.indicator(code, indicator, phase, value, actor);
    }

    /** The office's report; refused while an indicator that was promised has no value after. */
    public void report(String code, List<MeasuredIndicator> values, String summary, Actor actor) {
        values.forEach(it -> {
            put(code, it.name(), IndicatorPhase.DURING, it.during(), actor);
            put(code, it.name(), IndicatorPhase.AFTER, it.after(), actor);
        });
        requireValuesAfter(code);
        Evaluation evaluation = evaluations.findById(code).orElseGet(Evaluation::new);
        evaluation.projectCode = code;
        evaluation.summary = summary;
        evaluation.reportedByName = actor.name();
        evaluation.reportedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        evaluations.save(evaluation);
        register.note(code, "INDICATORS_REPORTED", "报告绩效指标", actor);
    }

    public void confirm(String code, boolean confirmed, @Nullable String reason, Actor actor) {
        if (confirmed) {
            of(code).confirmedByName = actor.name();
        }
        register.note(
                code,
                confirmed ? "EVALUATION_CONFIRMED" : "EVALUATION_RETURNED",
                confirmed ? "绩效指标属实" : "绩效指标退回重报：" + reason,
                actor);
    }

    public void grade(String code) {
        Evaluation evaluation = of(code);
        List<IndicatorScore> scores =
                scoring.scores(code, baselines.baseline(code).indicators(), baselines.indicators(code));
        BigDecimal score = Scoring.mean(scores);
        Answer answer = rules.ask("evaluation-grade", Map.of("score", score.doubleValue()), code);
        Grade grade = Grade.valueOf(answer.text("grade"));
        evaluation.scores = json.write(scores);
        evaluation.score = score;
        evaluation.grade = grade;
        evaluation.offerable = answer.flag("offerable");
        evaluation.gradedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        register.note(code, "EVALUATED", "绩效评价%s分，等次“%s”".formatted(score.toPlainString(), grade.zh()), Actor.SYSTEM);
    }

    @Transactional(readOnly = true)
    public EvaluationView view(String code, Actor actor) {
        projects.readable(code, actor);
        return evaluations
                .findById(code)
                .map(this::view)
                .orElseThrow(() -> Problem.notFound("no-evaluation-yet", "项目还没有绩效评价", "Not evaluated yet"));
    }

    boolean offerable(String code) {
        return of(code).offerable;
    }

    private void put(String code, String name, IndicatorPhase phase, @Nullable BigDecimal value, Actor actor) {
        if (value != null) {
            baselines.indicator(code, name, phase, value, actor);
        }
    }

    private void requireValuesAfter(String code) {
        List<IndicatorValue> measured = baselines.indicators(code);
        List<Violation> missing = baselines.baseline(code).indicators().stream()
                .map(IndicatorPlan::name)
                .filter(it -> Scoring.value(it, IndicatorPhase.AFTER, measured) == null)
                .map(it -> new Violation(
                        "/data/values", "“%s”没有建成后的值".formatted(it), "'%s' has no value after".formatted(it)))
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.rejected(
                            "indicator-without-value-after",
                            "承诺的指标都要有建成后的值，才能评价",
                            "Every promised indicator needs a value after the project")
                    .with(missing);
        }
    }

    private Evaluation of(String code) {
        return evaluations
                .findById(code)
                .orElseThrow(() -> new IllegalStateException("no indicators were reported: " + code));
    }

    private EvaluationView view(Evaluation it) {
        return new EvaluationView(
                it.summary,
                it.reportedByName,
                it.reportedAt,
                it.confirmedByName,
                it.score,
                it.grade,
                it.grade == null ? null : it.grade.zh(),
                it.offerable,
                json.read(it.scores, SCORES));
    }
}
