package org.runonce.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseFiles;
import org.runonce.casefile.CaseForms;
import org.runonce.casefile.CaseRegister;
import org.runonce.intake.events.CorrectionReceived;
import org.runonce.intake.form.FormChange;
import org.runonce.material.MaterialLibrary;
import org.runonce.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 补正提交: the whole notice is answered at once, by the applicant or over the counter. */
@Component
@Transactional
public class CorrectionAnswers {
    private final CaseRegister cases;
    private final CaseFiles files;
    private final CaseForms forms;
    private final CorrectedForm corrected;
    private final AnsweredDemands demands;
    private final MaterialLibrary library;
    private final PreCheckNote preCheck;
    private final IntakeDocuments documents;
    private final ApplicationEventPublisher events;

    CorrectionAnswers(
            CaseRegister cases,
            CaseFiles files,
            CaseForms forms,
            CorrectedForm corrected,
            AnsweredDemands demands,
            MaterialLibrary library,
            PreCheckNote preCheck,
            IntakeDocuments documents,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.files = files;
        this.forms = forms;
        this.corrected = corrected;
        this.demands = demands;
        this.library = library;
        this.preCheck = preCheck;
        this.documents = documents;
        this.events = events;
    }

    /** @param data the application form as it is to be from now on; null to leave it */
    public void submit(String caseNumber, List<DemandAnswer> answers, @Nullable JsonNode data, Actor actor) {
        CaseFacts facts = cases.readable(caseNumber, actor);
        Submitters.require(facts, actor);
        Submitters.requireAwaited(facts);
        boolean atWindow = !facts.appliedBy(actor);
        List<FormChange> changes = data == null || data.isNull() ? List.of() : corrected.changes(facts, data);
        HandedIn handedIn = demands.answer(facts, answers, !changes.isEmpty(), atWindow);
        if (data != null && !changes.isEmpty()) {
            forms.correct(caseNumber, data, CorrectedForm.inWords(changes), actor);
            preCheck.write(caseNumber);
        }
        handedIn.to(it -> library.supplement(caseNumber, facts.cycle() + 1, it, actor));
        files.correct(caseNumber, atWindow, actor);
        if (facts.publicMatter()) {
            documents.correctionReceipt(
                    cases.facts(caseNumber), library.list(caseNumber), changes, atWindow ? actor.name() : null);
        }
        events.publishEvent(new CorrectionReceived(caseNumber));
    }

    /** 行政许可法32条(三): answers are corrected on the spot, before receipt. */
    public void fixOnSpot(String caseNumber, JsonNode data, Actor actor) {
        CaseFacts facts = cases.readable(caseNumber, actor);
        Submitters.require(facts, actor);
        List<FormChange> changes = corrected.changes(facts, data);
        forms.fixOnSpot(caseNumber, data, changes.isEmpty() ? "没有改动" : CorrectedForm.inWords(changes), actor);
    }
}
