package org.runonce.projectreview;

import java.time.Clock;
import java.util.stream.Collectors;
import org.runonce.project.ProjectRegister;
import org.runonce.project.ProjectStage;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 初审: the reform office looks at the scene, the lead unit at the application. */
@Component
@Transactional
public class FirstReviews {
    private final FirstVerdictRepository verdicts;
    private final Projects projects;
    private final ProjectRegister register;
    private final Refusals refusals;
    private final Clock clock;

    FirstReviews(
            FirstVerdictRepository verdicts,
            Projects projects,
            ProjectRegister register,
            Refusals refusals,
            Clock clock) {
        this.verdicts = verdicts;
        this.projects = projects;
        this.register = register;
        this.refusals = refusals;
        this.clock = clock;
    }

    public void give(String code, FirstReviewPart part, boolean passed, String reason, Actor actor) {
        OwnProject.refuse(projects.facts(code), actor);
        FirstVerdict verdict = new FirstVerdict();
        verdict.id = code + "#" + part;
        verdict.projectCode = code;
        verdict.part = part;
        verdict.passed = passed;
        verdict.reason = reason;
        verdict.givenBy = actor.userId();
        verdict.givenByName = actor.name();
        verdict.givenAt = clock.instant();
        verdicts.save(verdict);
        register.note(
                code, "FIRST_REVIEW_" + part, "%s：%s。%s".formatted(part.zh(), passed ? "通过" : "不通过", reason), actor);
    }

    /** What does not pass ends here, with the reasons of those who let it fail. */
    public void conclude(String code, boolean passed) {
        if (passed) {
            register.note(code, "FIRST_REVIEW_PASSED", "初审通过", Actor.SYSTEM);
            return;
        }
        String reasons = verdicts.findByProjectCodeOrderByPartDesc(code).stream()
                .filter(it -> !it.passed)
                .map(it -> it.part.zh() + "：" + it.reason)
                .collect(Collectors.joining("；"));
        refusals.refuse(code, ProjectStage.FIRST_REVIEW, reasons, Actor.SYSTEM);
    }
}
