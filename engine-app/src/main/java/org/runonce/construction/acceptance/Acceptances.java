package org.runonce.construction.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.runonce.calendar.LimitUnit;
import org.runonce.calendar.TimeLimit;
import org.runonce.calendar.WorkingCalendar;
import org.runonce.construction.Answer;
import org.runonce.construction.HouseRules;
import org.runonce.project.ProjectBaselines;
import org.runonce.project.ProjectRegister;
import org.runonce.project.ProjectStage;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 验收: initial acceptance, trial run, final acceptance. */
@Component
@Transactional
public class Acceptances {
    private final AcceptanceRepository acceptances;
    private final CheckBook checks;
    private final AcceptanceDocuments documents;
    private final HouseRules rules;
    private final WorkingCalendar calendar;
    private final Projects projects;
    private final ProjectRegister register;
    private final ProjectBaselines baselines;
    private final Clock clock;

    Acceptances(
            AcceptanceRepository acceptances,
            CheckBook checks,
            AcceptanceDocuments documents,
            HouseRules rules,
            WorkingCalendar calendar,
            Projects projects,
            ProjectRegister register,
            ProjectBaselines baselines,
            Clock clock) {
        this.acceptances = acceptances;
        this.checks = checks;
        this.documents = documents;
        this.rules = rules;
        this.calendar = calendar;
        this.projects = projects;
        this.register = register;
        this.baselines = baselines;
        this.clock = clock;
    }

    public void askInitial(String code, LocalDate completedOn, String summary, Actor actor) {
        if (completedOn.isAfter(today())) {
            throw Problem.badInput(
                    List.of(new Violation("/data/completedOn", "完工日期不能晚于今天", "It cannot be completed in the future")));
        }
        Acceptance acceptance = acceptances.findById(code).orElseGet(Acceptance::new);
        acceptance.projectCode = code;
        acceptance.completedOn = completedOn;
        acceptance.summary = summary;
        acceptances.save(acceptance);
        register.note(
                code, "INITIAL_ACCEPTANCE_ASKED", "申请初验，%s完工".formatted(DistrictTime.inWords(completedOn)), actor);
    }

    public void checkInitial(String code, boolean passed, String findings, List<String> demands, Actor actor) {
        if (!passed && demands.isEmpty()) {
            throw Problem.badInput(List.of(new Violation("/data/demands", "请写明要整改什么", "Say what is to be rectified")));
        }
        checks.add(code, new CheckBook.Made(CheckKind.INITIAL, passed, findings, demands, "{}"), actor);
    }

    public void startTrialRun(String code) {
        Acceptance acceptance = of(code);
        Answer answer = rules.ask(
                "trial-run-period",
                Map.of("buildType", projects.facts(code).buildType().name()),
                code);
        TimeLimit period = new TimeLimit(answer.whole("months"), LimitUnit.MONTH);
        LocalDate today = today();
        LocalDate possible = calendar.addLimit(today, period).date();
        acceptance.trialStartedOn = today;
        acceptance.finalPossibleOn = possible;
        register.enter(code, ProjectStage.TRIAL_RUN, Actor.SYSTEM);
        register.note(
                code,
                "TRIAL_RUN_STARTED",
                "试运行%s，%s起可以申请终验".formatted(period.inWords(), DistrictTime.inWords(possible)),
                Actor.SYSTEM);
    }

    public void askFinal(String code, String trialSummary, int users, Actor actor) {
        Acceptance acceptance = of(code);
        LocalDate possible = acceptance.finalPossibleOn;
        if (possible == null || today().isBefore(possible)) {
            throw Problem.rejected(
                            "trial-run-too-short",
                            "试运行期未满，%s起可以申请终验".formatted(possible),
                            "The trial run is too short yet")
                    .with("trialStartedOn", acceptance.trialStartedOn)
                    .with("possibleFrom", possible);
        }
        acceptance.trialSummary = trialSummary;
        acceptance.users = users;
        acceptance.requiredChecks = CheckKind.join(requiredChecks(code));
        register.enter(code, ProjectStage.FINAL_ACCEPTANCE, actor);
        register.note(code, "FINAL_ACCEPTANCE_ASKED", "申请终验，试运行期间%d人使用".formatted(users), actor);
    }

    /** The opinion of the data bureau, which can only be that of a project whose every check has passed. */
    public void conclude(String code, String opinion, Actor actor) {
        List<AcceptanceCheck> failed = checks.failed(code);
        if (!failed.isEmpty()) {
            throw Problem.rejected("check-failed", "还有不合格的检查，不能通过终验", "A failed check is never a pass");
        }
        Acceptance acceptance = of(code);
        acceptance.opinion = opinion;
        acceptance.concludedByName = actor.name();
        register.note(code, "ACCEPTANCE_CONCLUDED", "终验意见：" + opinion, actor);
    }

    public void issueCertificate(String code) {
        Acceptance acceptance = of(code);
        acceptance.acceptedOn = today();
        documents.certificate(projects.facts(code), acceptance, CheckKind.split(acceptance.requiredChecks));
        register.note(code, "ACCEPTED", "通过终验，出具验收意见书", Actor.SYSTEM);
    }

    private List<CheckKind> requiredChecks(String code) {
        return rules
                .askAll(
                        "acceptance-checks",
                        Map.of("mlpsLevel", baselines.baseline(code).mlpsLevel()),
                        code)
                .stream()
                .map(it -> CheckKind.valueOf(it.text("check")))
                .toList();
    }

    private Acceptance of(String code) {
        return acceptances
                .findById(code)
                .orElseThrow(() -> new IllegalStateException("no acceptance was asked for: " + code));
    }

    private LocalDate today() {
        return DistrictTime.today(clock);
    }
}
