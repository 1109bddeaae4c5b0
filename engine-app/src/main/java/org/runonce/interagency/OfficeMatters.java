package org.runonce.interagency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.runonce.calendar.TimeLimit;
import org.runonce.casefile.Assignment;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseFiles;
import org.runonce.casefile.CaseHandling;
import org.runonce.casefile.CaseRegister;
import org.runonce.casefile.CaseState;
import org.runonce.intake.Corrections;
import org.runonce.intake.Intake;
import org.runonce.intake.NewDemand;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 机关内跑: an office applies, the lead checks, the offices the tables name have their say, the result goes to all. */
@Component
@Transactional
public class OfficeMatters {
    private final CaseFiles files;
    private final CaseHandling handling;
    private final CaseRegister cases;
    private final Intake intake;
    private final Corrections corrections;
    private final Consultations consultations;
    private final Proposals proposals;
    private final QuotaKeeping quotas;
    private final OfficeNames offices;
    private final OfficeReturnRepository returns;
    private final OfficeDocuments documents;

    OfficeMatters(
            CaseFiles files,
            CaseHandling handling,
            CaseRegister cases,
            Intake intake,
            Corrections corrections,
            Consultations consultations,
            Proposals proposals,
            QuotaKeeping quotas,
            OfficeNames offices,
            OfficeReturnRepository returns,
            OfficeDocuments documents) {
        this.files = files;
        this.handling = handling;
        this.cases = cases;
        this.intake = intake;
        this.corrections = corrections;
        this.consultations = consultations;
        this.proposals = proposals;
        this.quotas = quotas;
        this.offices = offices;
        this.returns = returns;
        this.documents = documents;
    }

    @Transactional(readOnly = true)
    public MatterTraits describe(String caseNumber) {
        CaseFacts facts = cases.facts(caseNumber);
        SteeringFields fields = offices.fields(facts);
        return new MatterTraits(fields.amount().orElse(null), fields.kind().orElse("NONE"), offices.level(facts));
    }

    /** 登记收文: the lead's time to check it starts. */
    public void register(String caseNumber, int checkDays) {
        files.register(caseNumber, TimeLimit.workingDays(checkDays), "机关内跑服务承诺");
    }

    /** 受理: the materials are complete, the quota holds, and the office it names is there. */
    public void accept(String caseNumber, Actor actor) {
        offices.unknown(cases.facts(caseNumber)).ifPresent(it -> {
            throw Problem.rejected("office-unknown", "没有“" + it + "”这个单位，请退回补正", "No office has this name")
                    .with(new Violation("/data/check", "请选择“一次退回补正”", "Return it for correction"));
        });
        quotas.require(caseNumber);
        intake.accept(caseNumber, actor);
    }

    /** 退回补正, once. */
    public void returnForCorrection(String caseNumber, List<NewDemand> demands, Actor actor) {
        intake.requestCorrection(caseNumber, demands, actor);
    }

    /** 书面退回 with reason and basis. */
    public void refuse(String caseNumber, String reason, String basis, Actor actor) {
        OfficeReturn refusal = new OfficeReturn();
        refusal.caseNumber = caseNumber;
        refusal.reason = reason;
        refusal.basis = basis;
        returns.save(refusal);
        files.notAccept(caseNumber, reason, actor);
    }

    /** OFF-02 for the one correction. */
    public void issueCorrection(String caseNumber) {
        CaseFacts facts = cases.facts(caseNumber);
        documents.correction(facts, corrections.told(caseNumber));
    }

    /** OFF-02 with which the application ends. */
    public void issueReturn(String caseNumber) {
        CaseFacts facts = cases.facts(caseNumber);
        if (facts.state() == CaseState.RETURNED) {
            documents.returned(facts, "逾期未补正", "退回补正告知单");
            return;
        }
        OfficeReturn refusal = returns.findById(caseNumber)
                .orElseThrow(() -> new IllegalStateException("no refusal is recorded: " + caseNumber));
        documents.returned(facts, refusal.reason, refusal.basis);
    }

    /** @return the parts that somebody has */
    public List<Part> dispatch(String caseNumber, List<NamedOffice> named) {
        CaseFacts facts = cases.facts(caseNumber);
        Map<String, Part> parts = parts(facts, named);
        parts.forEach((office, part) -> consultations.name(caseNumber, office, part));
        List<Assignment> assignments = new ArrayList<>(List.of(new Assignment(facts.leadDepartment(), true)));
        parts.keySet().forEach(it -> assignments.add(new Assignment(it, false)));
        handling.dispatch(caseNumber, assignments);
        return parts.values().stream().distinct().toList();
    }

    /** OFF-01. */
    public void issueResult(String caseNumber) {
        documents.result(cases.facts(caseNumber), proposals.latest(caseNumber));
    }

    /** 送达: to the applying office, and into the files of all concerned. */
    public void deliver(String caseNumber) {
        CaseFacts facts = cases.facts(caseNumber);
        handling.complete(caseNumber);
        String others = facts.departments().stream()
                .filter(it -> !it.lead())
                .map(it -> offices.shortName(it.department()))
                .collect(Collectors.joining("、"));
        handling.deliver(
                caseNumber, "电子送达" + facts.party().name() + (others.isEmpty() ? "" : "，抄送" + others), Actor.SYSTEM);
    }

    /** Nobody is asked twice, the lead not at all, and the applicant only where a table says so. */
    private Map<String, Part> parts(CaseFacts facts, List<NamedOffice> named) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (NamedOffice it : named) {
            Optional<String> office = offices.meant(it.office(), facts);
            boolean itself =
                    office.filter(code -> code.equals(facts.applicantOffice())).isPresent();
            if (office.isPresent()
                    && !office.get().equals(facts.leadDepartment())
                    && (!itself || it.office().equals("APPLICANT"))) {
                parts.merge(office.get(), it.part(), OfficeMatters::stronger);
            }
        }
        return parts;
    }

    private static Part stronger(Part one, Part other) {
        return one == Part.COUNTERSIGN || other == Part.INFORM ? one : other;
    }
}
