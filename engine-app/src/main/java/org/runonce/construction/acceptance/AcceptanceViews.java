package org.runonce.construction.acceptance;

import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a reader of the project sees of its acceptance. */
@Component
@Transactional(readOnly = true)
public class AcceptanceViews {
    private final AcceptanceRepository acceptances;
    private final CheckBook checks;
    private final Projects projects;

    AcceptanceViews(AcceptanceRepository acceptances, CheckBook checks, Projects projects) {
        this.acceptances = acceptances;
        this.checks = checks;
        this.projects = projects;
    }

    public AcceptanceView of(String code, Actor actor) {
        projects.readable(code, actor);
        return acceptances
                .findById(code)
                .map(this::view)
                .orElseThrow(() -> Problem.notFound("no-acceptance-yet", "项目还没有申请验收", "No acceptance was asked for"));
    }

    private AcceptanceView view(Acceptance it) {
        return new AcceptanceView(
                it.completedOn,
                it.summary,
                it.trialStartedOn,
                it.finalPossibleOn,
                it.trialSummary,
                it.users,
                CheckKind.split(it.requiredChecks),
                checks.all(it.projectCode).stream().map(AcceptanceViews::view).toList(),
                it.opinion,
                it.concludedByName,
                it.acceptedOn);
    }

    private static CheckView view(AcceptanceCheck it) {
        return new CheckView(it.kind, it.kind.zh(), it.checkNo, it.passed, it.findings, it.checkedByName, it.checkedAt);
    }
}
