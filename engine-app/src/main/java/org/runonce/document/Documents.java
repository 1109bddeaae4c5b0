package org.runonce.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Official documents: numbered without gaps, sealed, dated, and verifiable by anybody who holds one. */
@Service
public class Documents {
    private final Templates templates;
    private final DepartmentWords words;
    private final Organisation organisation;
    private final Series series;
    private final Seal seal;
    private final DocumentTable table;
    private final ObjectProvider<DocumentAccess> access;
    private final Clock clock;

    Documents(
            Templates templates,
            DepartmentWords words,
            Organisation organisation,
            Series series,
            Seal seal,
            DocumentTable table,
            ObjectProvider<DocumentAccess> access,
            Clock clock) {
        this.templates = templates;
        this.words = words;
        this.organisation = organisation;
        this.series = series;
        this.seal = seal;
        this.table = table;
        this.access = access;
        this.clock = clock;
    }

    /** In the caller's transaction: if that is rolled back, the number is free again. */
    @Transactional
    public OfficialDocument issue(IssueDocument order) {
        Template template = templates.of(order.type());
        Content content = Content.of(template, order.content());
        SealedText sealed = sealedText(order, template, content);
        StoredDocument document = new StoredDocument(
                UUID.randomUUID().toString(),
                sealed,
                seal.keyId(),
                seal.sign(sealed.canonical()),
                order.by().userId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        table.add(document);
        return document.view(templates);
    }

    private SealedText sealedText(IssueDocument order, Template template, Content content) {
        Template.Wording wording = template.wording(order.content().get(Content.MATTER_TYPE));
        String unit = organisation.unit(order.department()).name();
        return new SealedText(
                template.code(),
                number(order, wording.series()),
                order.caseNumber(),
                order.department(),
                wording.title(),
                content.json(),
                content.text(),
                order.issuedOn(),
                seal.inscription(unit, template.seal()),
                VerifyCodes.next());
    }

    private String number(IssueDocument order, String word) {
        int year = order.issuedOn().getYear();
        int next = series.next(order.department(), year, word);
        return "余%s%s字〔%d〕第%04d号".formatted(words.of(order.department()), word, year, next);
    }

    /** A wrong document is voided, never deleted; its number is not used again. */
    @Transactional
    public void voidDocument(String id, String reason, Actor by) {
        stored(id);
        if (!table.markVoid(id, reason, by.userId(), clock.instant())) {
            throw Problem.conflict("document-voided", "这份文书已经作废", "The document was voided before");
        }
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<OfficialDocument> find(String caseNumber) {
        return table.ofCase(caseNumber).stream().map(it -> it.view(templates)).toList();
    }

    /** Those of them that this reader, who may see the case, is shown; oldest first. */
    @Transactional(readOnly = true)
    public List<OfficialDocument> find(String caseNumber, Actor reader) {
        return find(caseNumber).stream().filter(it -> isFor(it, reader)).toList();
    }

    private static boolean isFor(OfficialDocument document, Actor reader) {
        return !document.type().betweenOffices()
                || reader.posts().stream().anyMatch(it -> !it.role().equals(Roles.APPLICANT));
    }

    /** Of one day, newest first. @param after id of the last of the page before; null for the first page */
    @Transactional(readOnly = true)
    public List<OfficialDocument> ofDay(
            DocumentType type, Collection<String> departments, LocalDate day, @Nullable String after, int limit) {
        StoredDocument last = after == null
                ? null
                : table.find(after)
                        .orElseThrow(() -> Problem.badInput(List.of(new Violation(
                                "?cursor", "翻页标记不对，请从第一页开始", "This is no cursor of ours; start from the first page"))));
        return table.ofDay(type, departments, day, last, limit).stream()
                .map(it -> it.view(templates))
                .toList();
    }

    /** For whoever may see its case. */
    @Transactional(readOnly = true)
    public OfficialDocument open(String id, Actor reader) {
        OfficialDocument document = stored(id).view(templates);
        if (!isFor(document, reader) || access.stream().noneMatch(it -> it.maySee(document.caseNumber(), reader))) {
            throw Problem.forbidden(
                    "document-not-yours", "您不能查看这份文书所在的办件", "You may not see the case of this document");
        }
        return document;
    }

    /** For anybody who holds the document's code. */
    @Transactional(readOnly = true)
    public Verification verify(String verifyCode) {
        return table.findByVerifyCode(VerifyCodes.read(verifyCode))
                .orElseThrow(Documents::unknown)
                .verification(seal);
    }

    private StoredDocument stored(String id) {
        return table.find(id).orElseThrow(Documents::unknown);
    }

    private static Problem unknown() {
        return Problem.notFound("document-not-found", "没有这份文书", "There is no such document");
    }
}
