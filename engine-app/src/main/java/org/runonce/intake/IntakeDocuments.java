package org.runonce.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.Assignment;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseRegister;
import org.runonce.casefile.ClockKind;
import org.runonce.catalogue.Catalogue;
import org.runonce.catalogue.Limit;
import org.runonce.catalogue.Matter;
import org.runonce.document.DocumentType;
import org.runonce.document.Documents;
import org.runonce.document.IssueDocument;
import org.runonce.intake.form.FormChange;
import org.runonce.material.CaseMaterial;
import org.runonce.material.MaterialState;
import org.runonce.organisation.Organisation;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the documents of the intake say; each is numbered, dated and sealed by {@link Documents}. */
@Component
class IntakeDocuments {
    /** 行政复议法, 行政诉讼法: sixty days, six months. Certainty M. */
    private static final String REMEDIES = "可在收到本通知之日起六十日内申请行政复议，或者六个月内向人民法院提起行政诉讼";

    private final Documents documents;
    private final CaseRegister cases;
    private final Catalogue catalogue;
    private final Organisation organisation;
    private final Clock clock;
    private final String contact;

    IntakeDocuments(
            Documents documents,
            CaseRegister cases,
            Catalogue catalogue,
            Organisation organisation,
            Clock clock,
            @Value("${runonce.contact:区政务服务管理办公室，0571-12345}") String contact) {
        this.documents = documents;
        this.cases = cases;
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.clock = clock;
        this.contact = contact;
    }

    /** DOC-01 收件回执. */
    void receipt(CaseFacts facts, List<CaseMaterial> materials) {
        receipt(
                facts,
                instant(facts.receivedAt()),
                MaterialWords.received(materials),
                materials,
                receiver(facts, facts.receivedByName()));
    }

    /**
     * DOC-01 again, of what came with the correction: with it the time limit of the notice begins anew.
     *
     * @param clerk who took it in at the window; null where it came online
     */
    void correctionReceipt(
            CaseFacts facts, List<CaseMaterial> materials, List<FormChange> changes, @Nullable String clerk) {
        List<String> received = new ArrayList<>(MaterialWords.receivedIn(facts.cycle(), materials));
        changes.forEach(it -> received.add("更正申请内容：" + it.label()));
        receipt(facts, clock.instant(), received, materials, clerk == null ? "网上提交" : receiver(facts, clerk));
    }

    private void receipt(
            CaseFacts facts, Instant at, List<String> received, List<CaseMaterial> materials, String receivedBy) {
        Map<String, Object> content = head(facts);
        content.put("receivedAt", at);
        content.put("receivedMaterials", received);
        content.put("missingMaterials", MaterialWords.missing(materials));
        content.put("queryCode", facts.queryCode());
        content.put("receivedBy", receivedBy);
        issue(DocumentType.RECEIPT, facts, content);
    }

    /** DOC-02 材料流转凭证, one for each department the case is handed to. */
    void handover(CaseFacts facts, List<CaseMaterial> materials) {
        int copies = materials.stream().mapToInt(MaterialWords::paperCopies).sum();
        for (Assignment it : facts.departments()) {
            Map<String, Object> content = head(facts);
            content.put(
                    "handedOverBy",
                    organisation.unit(facts.acceptingAuthority()).name());
            content.put("receivedBy", organisation.unit(it.department()).name());
            content.put("handedOverAt", clock.instant());
            content.put("signedForAt", "以承办部门首次办理时间为准");
            content.put("materials", names(materials, MaterialState.PROVIDED, MaterialState.FROM_SHARED));
            content.put("paperCopies", copies);
            issue(DocumentType.HANDOVER_NOTE, facts, content);
        }
    }

    /** DOC-03 受理通知书, with DOC-12 容缺受理承诺书 where materials follow. */
    void acceptance(CaseFacts facts, List<CaseMaterial> materials) {
        Matter matter = matter(facts);
        Map<String, Object> content = head(facts);
        content.put("acceptedOn", day(facts.acceptedOn()));
        content.put("statutoryLimit", words(matter.statutoryLimit()));
        content.put("promisedLimit", words(matter.promisedLimit()));
        content.put("promisedDue", day(cases.due(facts.number(), ClockKind.PROMISED)));
        content.put("handler", departments(facts) + "；收件人：" + receiver(facts, facts.receivedByName()));
        content.put("contact", contact);
        issue(DocumentType.ACCEPTANCE_NOTICE, facts, content);
        List<String> owed = names(materials, MaterialState.GAP);
        if (!owed.isEmpty()) {
            Map<String, Object> commitment = head(facts);
            commitment.put("gaps", owed);
            commitment.put("gapDue", day(cases.due(facts.number(), ClockKind.GAP)));
            commitment.put("committedBy", facts.party().name());
            commitment.put("consequence", "逾期未补齐的，按承诺退回或者依法处理，并记入信用记录");
            issue(DocumentType.GAP_COMMITMENT, facts, commitment);
        }
    }

    /** DOC-04 补正告知书: everything, once. */
    void correctionNotice(CaseFacts facts, List<Demand> demands) {
        Map<String, Object> content = head(facts);
        content.put("demands", demands.stream().map(Demand::demand).toList());
        content.put("manner", "在网上提交补正，或到综合窗口提交");
        content.put("correctionLimit", day(cases.due(facts.number(), ClockKind.CORRECTION)));
        content.put("consequence", "逾期未补正的，退回申请，可以重新申请");
        issue(DocumentType.CORRECTION_NOTICE, facts, content);
    }

    /** DOC-05 不予受理通知书. */
    void notAccepted(CaseFacts facts, NotAcceptance refusal) {
        Map<String, Object> content = head(facts);
        content.put("reason", refusal.reason);
        content.put("basis", refusal.basis);
        content.put("rightOrgan", refusal.rightOrgan == null ? "依法不需要取得行政许可" : refusal.rightOrgan);
        content.put("remedies", REMEDIES);
        issue(DocumentType.NON_ACCEPTANCE_NOTICE, facts, content);
    }

    private String departments(CaseFacts facts) {
        return facts.departments().stream()
                .map(it -> organisation.unit(it.department()).name() + (it.lead() ? "（牵头）" : ""))
                .collect(Collectors.joining("、"));
    }

    private String receiver(CaseFacts facts, String name) {
        String unit = organisation.unit(facts.acceptingAuthority()).shortName();
        return name + "（" + unit + (facts.publicMatter() ? "综合窗口）" : "）");
    }

    private Matter matter(CaseFacts facts) {
        return catalogue.version(facts.matterCode(), facts.matterVersion()).matter();
    }

    private static Object day(@Nullable LocalDate day) {
        return day == null ? "当场" : day;
    }

    private static String words(@Nullable Limit limit) {
        return limit == null ? "无" : limit.timeLimit().inWords();
    }

    private static Instant instant(@Nullable Instant instant) {
        if (instant == null) {
            throw new IllegalStateException("the case has not been received");
        }
        return instant;
    }

    private Map<String, Object> head(CaseFacts facts) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("matterType", matter(facts).type());
        content.put("applicantIdNumber", facts.party().idNumber());
        content.put("matter", facts.matterName());
        content.put("applicant", facts.party().name());
        return content;
    }

    private static List<String> names(List<CaseMaterial> materials, MaterialState... states) {
        return materials.stream()
                .filter(it -> List.of(states).contains(it.state()))
                .map(CaseMaterial::name)
                .toList();
    }

    private void issue(DocumentType type, CaseFacts facts, Map<String, Object> content) {
        documents.issue(new IssueDocument(
                type, facts.number(), facts.acceptingAuthority(), content, DistrictTime.today(clock), Actor.SYSTEM));
    }
}
