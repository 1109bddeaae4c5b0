package org.runonce.interagency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseFiles;
import org.runonce.casefile.CaseRegister;
import org.runonce.casefile.CaseState;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 督促: a limit that has passed is reported to the head of the office; it decides nothing and means no consent. */
@Component
@Transactional
public class Delays {
    private final Consultations consultations;
    private final CaseFiles files;
    private final CaseRegister cases;
    private final OfficeNames offices;
    private final Clock clock;

    Delays(Consultations consultations, CaseFiles files, CaseRegister cases, OfficeNames offices, Clock clock) {
        this.consultations = consultations;
        this.files = files;
        this.cases = cases;
        this.offices = offices;
        this.clock = clock;
    }

    public void report(String caseNumber, String office) {
        String name = offices.shortName(office);
        files.note(
                caseNumber,
                "REPORT_DELAY",
                "%s%s，交%s负责人督促；逾期不视为同意".formatted(name, late(caseNumber, office), name),
                Actor.SYSTEM,
                true);
    }

    public void urge(String caseNumber, String office, String measure, @Nullable String promisedOn, Actor actor) {
        String until = promisedOn == null ? "" : "，预计" + promisedOn + "办完";
        files.note(caseNumber, "URGE_OFFICE", offices.shortName(office) + "负责人督促：" + measure + until, actor, false);
    }

    private String late(String caseNumber, String office) {
        LocalDate today = DistrictTime.today(clock);
        List<Consultation> overdue = consultations.all(caseNumber).stream()
                .filter(it -> it.office.equals(office) && it.overdue(today))
                .toList();
        if (overdue.isEmpty()) {
            return lateLead(cases.facts(caseNumber));
        }
        overdue.forEach(it -> it.urgedAt = clock.instant());
        Consultation first = overdue.get(0);
        return "应于%s前%s，逾期未答复".formatted(first.dueOn, first.part == Part.COUNTERSIGN ? "会签" : "答复征询");
    }

    private static String lateLead(CaseFacts facts) {
        return facts.state() == CaseState.RECEIVED
                ? "应于" + facts.dueOn() + "前核对申请，逾期未核对"
                : "超过服务时限" + facts.dueOn() + "仍未办结";
    }
}
