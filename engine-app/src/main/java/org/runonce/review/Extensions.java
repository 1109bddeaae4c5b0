package org.runonce.review;

import java.time.Clock;
import java.util.UUID;
import org.runonce.calendar.TimeLimit;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseFiles;
import org.runonce.casefile.CaseHandling;
import org.runonce.casefile.CaseRegister;
import org.runonce.catalogue.Catalogue;
import org.runonce.catalogue.Matter;
import org.runonce.review.events.ExtensionAsked;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 延期: once, before expiry, by the right leader (行政许可法42条). */
@Component
@Transactional
public class Extensions {
    /** Art. 42 (2): joint handling is extended by the government's leader, whose post is in the government office. */
    private static final String GOVERNMENT_OFFICE = "QFB";

    private final ExtensionRepository extensions;

    private final CaseFiles files;
    private final CaseHandling handling;
    private final CaseRegister cases;
    private final Catalogue catalogue;
    private final DecisionDocuments documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Extensions(
            ExtensionRepository extensions,
            CaseFiles files,
            CaseHandling handling,
            CaseRegister cases,
            Catalogue catalogue,
            DecisionDocuments documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.extensions = extensions;
        this.files = files;
        this.handling = handling;
        this.cases = cases;
        this.catalogue = catalogue;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    public void ask(String caseNumber, String reason, Actor actor) {
        CaseFacts facts = cases.readable(caseNumber, actor);
        ReviewPosts.requireApprover(facts, actor);
        files.lock(caseNumber);
        Matter.Extension lawful = lawful(facts);
        handling.checkExtendable(caseNumber);
        if (extensions.findByCaseNumberOrderByAskedAt(caseNumber).stream()
                .anyMatch(it -> it.state == Extension.State.ASKED)) {
            throw Problem.conflict("extension-open", "延期申请正在等待批准", "An extension is already waiting for approval");
        }
        Extension extension = new Extension();
        extension.id = UUID.randomUUID().toString();
        extension.caseNumber = caseNumber;
        extension.reason = reason;
        extension.askedBy = actor.userId();
        extension.askedAt = clock.instant();
        extensions.save(extension);
        files.note(caseNumber, "ASK_EXTENSION", "提请延期：" + reason, actor, false);
        String department = lawful.by().equals("gov-leader") ? GOVERNMENT_OFFICE : facts.leadDepartment();
        events.publishEvent(new ExtensionAsked(caseNumber, new Post(lawful.by(), department).groupId()));
    }

    /** The leader's answer; refused when the limit has run out in the meantime. */
    public void answer(String caseNumber, boolean approved, String reason, Actor actor) {
        Extension extension = asked(caseNumber);
        extension.decidedBy = actor.userId();
        extension.decidedByName = actor.name();
        if (approved) {
            handling.checkExtendable(caseNumber);
        } else {
            extension.state = Extension.State.DECLINED;
            files.note(caseNumber, "DECLINE_EXTENSION", "不同意延期：" + reason, actor, false);
        }
    }

    public void extend(String caseNumber) {
        Extension extension = asked(caseNumber);
        CaseFacts facts = cases.facts(caseNumber);
        Matter.Extension lawful = lawful(facts);
        extension.state = Extension.State.GRANTED;
        extension.extendedTo = handling.extend(
                caseNumber,
                new TimeLimit(lawful.amount(), lawful.unit()),
                extension.reason,
                lawful.basis(),
                Actor.SYSTEM);
        documents.extension(facts, extension, lawful);
    }

    private Matter.Extension lawful(CaseFacts facts) {
        Matter.Extension extension = catalogue
                .version(facts.matterCode(), facts.matterVersion())
                .matter()
                .extension();
        if (extension == null) {
            throw Problem.rejected("no-extension", "这个事项没有可以延期的法律依据", "No law allows an extension for this matter");
        }
        return extension;
    }

    private Extension asked(String caseNumber) {
        return extensions.findByCaseNumberOrderByAskedAt(caseNumber).stream()
                .filter(it -> it.state == Extension.State.ASKED)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no extension was asked: " + caseNumber));
    }
}
