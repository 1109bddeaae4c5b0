package org.runonce.intake.correct;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseRegister;
import org.runonce.casefile.CaseState;
import org.runonce.casefile.events.CaseMoved;
import org.runonce.catalogue.Catalogue;
import org.runonce.intake.Submitters;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.runonce.workflow.form.FormCheck;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people have typed so far as the answer to a notice: kept while the case waits for it, for each person apart. */
@Component
@Transactional
public class CorrectionDrafts {
    private final CorrectionDraftRepository drafts;
    private final CaseRegister cases;
    private final Catalogue catalogue;
    private final FormCheck forms;
    private final ObjectMapper json;
    private final Clock clock;

    CorrectionDrafts(
            CorrectionDraftRepository drafts,
            CaseRegister cases,
            Catalogue catalogue,
            FormCheck forms,
            ObjectMapper json,
            Clock clock) {
        this.drafts = drafts;
        this.cases = cases;
        this.catalogue = catalogue;
        this.forms = forms;
        this.json = json;
        this.clock = clock;
    }

    /** Without answers where this person has kept none. */
    @Transactional(readOnly = true)
    public CorrectionContent of(String caseNumber, Actor actor) {
        Submitters.require(cases.readable(caseNumber, actor), actor);
        return drafts.findById(id(caseNumber, actor))
                .map(it -> read(it.content))
                .orElseGet(() -> new CorrectionContent(List.of(), null));
    }

    public void keep(String caseNumber, CorrectionContent answers, Actor actor) {
        CaseFacts facts = cases.readable(caseNumber, actor);
        Submitters.require(facts, actor);
        Submitters.requireAwaited(facts);
        requireFields(facts, answers);
        CorrectionDraft draft = drafts.findById(id(caseNumber, actor)).orElseGet(CorrectionDraft::new);
        draft.id = id(caseNumber, actor);
        draft.caseNumber = caseNumber;
        draft.content = write(answers);
        draft.savedAt = clock.instant();
        drafts.save(draft);
    }

    @EventListener
    void on(CaseMoved moved) {
        if (moved.from().equals(CaseState.CORRECTION.name())) {
            drafts.discard(moved.caseNumber());
        }
    }

    private void requireFields(CaseFacts facts, CorrectionContent answers) {
        if (answers.data() == null || answers.data().isNull()) {
            return;
        }
        List<Violation> unknown = forms
                .checkDraft(
                        catalogue
                                .version(facts.matterCode(), facts.matterVersion())
                                .form(),
                        answers.data())
                .stream()
                .map(it -> it.under("/data"))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.badInput(unknown);
        }
    }

    private static String id(String caseNumber, Actor actor) {
        return caseNumber + ":" + actor.userId();
    }

    private CorrectionContent read(String content) {
        try {
            return json.readValue(content, CorrectionContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored draft cannot be read", e);
        }
    }

    private String write(CorrectionContent answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft cannot be written", e);
        }
    }
}
