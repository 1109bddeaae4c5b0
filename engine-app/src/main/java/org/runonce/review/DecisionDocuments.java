package org.runonce.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.Decision;
import org.runonce.catalogue.Catalogue;
import org.runonce.catalogue.Matter;
import org.runonce.catalogue.MatterVersion;
import org.runonce.document.DocumentType;
import org.runonce.document.Documents;
import org.runonce.document.IssueDocument;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.springframework.stereotype.Component;

/** What the documents of the review say; each is numbered, dated and sealed by {@link Documents}. */
@Component
class DecisionDocuments {
    /** 行政许可法38条2款; the two terms are from memory (certainty M). */
    private static final String REMEDIES = "可在收到本决定之日起六十日内申请行政复议，或者六个月内向人民法院提起行政诉讼";

    private static final Set<DocumentType> DELIVERED =
            Set.of(DocumentType.GRANT_DECISION, DocumentType.REFUSAL_DECISION, DocumentType.OFFICE_RESULT);

    private final Documents documents;
    private final Catalogue catalogue;
    private final Opinions opinions;
    private final Clock clock;

    DecisionDocuments(Documents documents, Catalogue catalogue, Opinions opinions, Clock clock) {
        this.documents = documents;
        this.catalogue = catalogue;
        this.opinions = opinions;
        this.clock = clock;
    }

    /** DOC-08 准予 or DOC-09 不予. */
    void issue(CaseFacts facts, DecisionRecord made) {
        Matter matter = matter(facts);
        DecisionWords words = DecisionWords.of(version(facts), facts.data());
        Map<String, Object> content = head(facts);
        content.put("subject", words.subject());
        if (made.decision.equals(Decision.GRANT.name())) {
            content.put("basis", String.join("；", matter.legalBases()));
            content.put("result", matter.result().name());
            content.put("licenceNumber", facts.leadDepartment() + "-" + facts.number());
            content.put("validity", words.validity(made.validUntil));
            content.put("conditions", opinions.conditions(facts.number()));
            issue(DocumentType.GRANT_DECISION, facts, content);
        } else {
            content.put("reason", text(made.reason));
            content.put("basis", text(made.basis));
            content.put("remedies", REMEDIES);
            issue(DocumentType.REFUSAL_DECISION, facts, content);
        }
    }

    /** DOC-06 特别程序期限告知书: the time needed is told in writing. */
    void specialProcedure(CaseFacts facts, SpecialProcedure procedure) {
        Map<String, Object> content = head(facts);
        content.put("kind", procedure.kind.zh());
        content.put("basis", ProcedureKind.BASIS);
        String begin = DistrictTime.inWords(Objects.requireNonNull(procedure.startedOn));
        content.put("period", begin + "起，预计" + procedure.expectedWorkingDays + "个工作日");
        content.put("excludedTime", "所需时间不计入办理期限，以实际结束日为准");
        issue(DocumentType.SPECIAL_PROCEDURE_NOTICE, facts, content);
    }

    /** DOC-07 延长办理期限通知书. */
    void extension(CaseFacts facts, Extension extension, Matter.Extension lawful) {
        Map<String, Object> content = head(facts);
        content.put("extendedBy", lawful.amount() + lawful.unit().zh());
        content.put("newDue", extension.extendedTo == null ? "" : extension.extendedTo);
        content.put("reason", extension.reason);
        content.put("approvedBy", text(extension.decidedByName));
        issue(DocumentType.EXTENSION_NOTICE, facts, content);
    }

    /** DOC-10 送达回证. */
    void deliveryReceipt(CaseFacts facts, HandOut handOut, Actor actor) {
        Map<String, Object> content = head(facts);
        content.put("receivedBy", handOut.receivedBy());
        content.put("deliveredOn", today());
        content.put("documents", decisions(facts));
        content.put("method", handOut.way());
        content.put("deliveredBy", actor.name());
        documents.issue(new IssueDocument(
                DocumentType.DELIVERY_RECEIPT, facts.number(), facts.acceptingAuthority(), content, today(), actor));
    }

    private List<String> decisions(CaseFacts facts) {
        return documents.find(facts.number()).stream()
                .filter(it -> DELIVERED.contains(it.type()) && it.voidedReason() == null)
                .map(it -> "《%s》（%s）".formatted(it.title(), it.number()))
                .toList();
    }

    private Map<String, Object> head(CaseFacts facts) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("matterType", matter(facts).type());
        content.put("applicantIdNumber", facts.party().idNumber());
        content.put("matter", facts.matterName());
        content.put("applicant", facts.party().name());
        return content;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private void issue(DocumentType type, CaseFacts facts, Map<String, Object> content) {
        documents.issue(
                new IssueDocument(type, facts.number(), facts.leadDepartment(), content, today(), Actor.SYSTEM));
    }

    private LocalDate today() {
        return DistrictTime.today(clock);
    }

    private Matter matter(CaseFacts facts) {
        return version(facts).matter();
    }

    private MatterVersion version(CaseFacts facts) {
        return catalogue.version(facts.matterCode(), facts.matterVersion());
    }
}
