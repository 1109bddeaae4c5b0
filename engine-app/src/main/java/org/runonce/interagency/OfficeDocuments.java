package org.runonce.interagency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseRegister;
import org.runonce.casefile.ClockKind;
import org.runonce.casefile.Decision;
import org.runonce.catalogue.Catalogue;
import org.runonce.catalogue.Matter;
import org.runonce.document.DocumentType;
import org.runonce.document.Documents;
import org.runonce.document.IssueDocument;
import org.runonce.intake.Demand;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.springframework.stereotype.Component;

/** What offices write to each other: OFF-01 and OFF-02. They speak of no licence and of no remedies (Art. 3). */
@Component
class OfficeDocuments {
    private final Documents documents;
    private final Consultations consultations;
    private final OfficeNames offices;
    private final CaseRegister cases;
    private final Catalogue catalogue;
    private final Clock clock;

    OfficeDocuments(
            Documents documents,
            Consultations consultations,
            OfficeNames offices,
            CaseRegister cases,
            Catalogue catalogue,
            Clock clock) {
        this.documents = documents;
        this.consultations = consultations;
        this.offices = offices;
        this.cases = cases;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** OFF-01 办理结果告知单. */
    void result(CaseFacts facts, Proposal signed) {
        boolean granted = Decision.GRANT.name().equals(facts.decision());
        Map<String, Object> content = head(facts);
        content.put("outcome", granted ? "同意" : "不同意");
        content.put("reason", Proposals.why(signed));
        content.put("basis", Proposals.basis(signed));
        if (granted) {
            content.put("result", resultName(facts));
            content.put("validity", text(matter(facts).result().validity()));
        }
        content.put("items", items(facts));
        content.put("offices", answers(facts));
        content.put("signedBy", text(signed.signedByName));
        content.put("meetingMinutes", text(signed.meetingMinutes));
        issue(DocumentType.OFFICE_RESULT, facts, content);
    }

    /** OFF-02 退回告知单, for the one correction. */
    void correction(CaseFacts facts, List<Demand> demands) {
        Map<String, Object> content = head(facts);
        content.put("outcome", "退回补正（一次）");
        content.put("reason", "申请材料或内容需要补正");
        content.put("demands", demands.stream().map(Demand::demand).toList());
        @Nullable LocalDate until = cases.due(facts.number(), ClockKind.CORRECTION);
        content.put("correctUntil", until == null ? "" : until);
        content.put("wayOut", "在网上一次提交全部补正内容；逾期未补正的，退回申请，可以重新申请");
        issue(DocumentType.OFFICE_RETURN, facts, content);
    }

    /** OFF-02 退回告知单, with which the application ends. */
    void returned(CaseFacts facts, String reason, String basis) {
        Map<String, Object> content = head(facts);
        content.put("outcome", "退回申请");
        content.put("reason", reason);
        content.put("basis", basis);
        content.put("wayOut", "按理由改正后可以重新申请；有不同意见的，请与牵头单位协商");
        issue(DocumentType.OFFICE_RETURN, facts, content);
    }

    private String resultName(CaseFacts facts) {
        return matter(facts).items().stream()
                .filter(it -> it.id().equals(facts.itemId()))
                .map(Matter.PackageItem::result)
                .findFirst()
                .orElse(matter(facts).result().name());
    }

    private List<String> items(CaseFacts facts) {
        return cases.items(facts.number()).stream()
                .map(it -> it.matterName() + "：" + (Decision.GRANT.name().equals(it.decision()) ? "同意" : "不同意"))
                .toList();
    }

    private List<String> answers(CaseFacts facts) {
        return consultations.all(facts.number()).stream()
                .filter(it -> it.answer != null && it.answer != Answer.NO_LONGER_ASKED)
                .map(it -> offices.shortName(it.office) + it.part.zh() + "：" + answer(it))
                .toList();
    }

    private static String answer(Consultation it) {
        return Stream.of(it.answer == null ? "" : it.answer.zh, text(it.conditions))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("，"));
    }

    private Map<String, Object> head(CaseFacts facts) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("matter", facts.matterName());
        content.put("applicant", facts.party().name());
        return content;
    }

    private Matter matter(CaseFacts facts) {
        return catalogue.version(facts.matterCode(), facts.matterVersion()).matter();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private void issue(DocumentType type, CaseFacts facts, Map<String, Object> content) {
        documents.issue(new IssueDocument(
                type, facts.number(), facts.leadDepartment(), content, DistrictTime.today(clock), Actor.SYSTEM));
    }
}
