package org.runonce.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseFiles;
import org.runonce.casefile.CaseRegister;
import org.runonce.review.events.CommitmentGranted;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 告知承诺: granted on a promise, checked afterwards (优化营商环境条例40条). */
@Component
@Transactional
public class CommitmentChecks {
    private final CommitmentCheckRepository checks;
    private final CaseFiles files;
    private final CaseRegister cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final int withinDays;

    CommitmentChecks(
            CommitmentCheckRepository checks,
            CaseFiles files,
            CaseRegister cases,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${runonce.commitment-check.within-days:30}") int withinDays) {
        this.checks = checks;
        this.files = files;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
        this.withinDays = withinDays;
    }

    /** Opens the check once, however often it is asked to. */
    public void open(String caseNumber) {
        if (checks.existsById(caseNumber)) {
            return;
        }
        CaseFacts facts = cases.facts(caseNumber);
        CommitmentCheck check = new CommitmentCheck();
        check.caseNumber = caseNumber;
        check.dueOn = DistrictTime.today(clock).plusDays(withinDays);
        checks.save(check);
        files.note(
                caseNumber,
                "OPEN_COMMITMENT_CHECK",
                "承诺事项应于" + DistrictTime.inWords(check.dueOn) + "前核查",
                Actor.SYSTEM,
                true);
        events.publishEvent(new CommitmentGranted(caseNumber, facts.leadDepartment()));
    }

    public void verify(
            String caseNumber, List<String> verifiers, LocalDate on, boolean kept, String findings, Actor actor) {
        CommitmentCheck check = checks.findById(caseNumber)
                .orElseThrow(() -> new IllegalStateException("no commitment to check: " + caseNumber));
        check.verifiers = String.join("、", Verifiers.twoOrMore(verifiers));
        check.verifiedOn = Verifiers.notLater(on, DistrictTime.today(clock));
        check.kept = kept;
        check.findings = findings;
        files.note(caseNumber, "VERIFY_COMMITMENT", "承诺核查：" + (kept ? "已履行" : "未履行，依法处理"), actor, true);
    }
}
