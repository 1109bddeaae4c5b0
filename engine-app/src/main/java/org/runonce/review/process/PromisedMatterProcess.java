package org.runonce.review.process;

import java.util.Map;
import org.runonce.review.events.ExtensionAsked;
import org.runonce.review.events.SpecialProcedureAsked;
import org.runonce.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 承诺件: tells the process of a case what an approver asks for. */
@Component
class PromisedMatterProcess {
    static final String ID = "promised-matter";
    static final String SPECIAL_PROCEDURE_ASKED = "Message_SpecialProcedureAsked";
    static final String EXTENSION_ASKED = "Message_ExtensionAsked";

    private final Workflow workflow;

    PromisedMatterProcess(Workflow workflow) {
        this.workflow = workflow;
    }

    @EventListener
    void on(SpecialProcedureAsked event) {
        workflow.tell(SPECIAL_PROCEDURE_ASKED, event.caseNumber(), Map.of());
    }

    @EventListener
    void on(ExtensionAsked event) {
        workflow.tell(EXTENSION_ASKED, event.caseNumber(), Map.of("extensionApprover", event.approver()));
    }
}
