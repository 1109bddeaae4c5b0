package org.runonce.intake.process;

import static java.util.Map.entry;

import java.util.Map;
import org.runonce.intake.events.ApplicationSubmitted;
import org.runonce.intake.events.CaseTerminated;
import org.runonce.intake.events.CaseWithdrawn;
import org.runonce.intake.events.CorrectionReceived;
import org.runonce.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 一窗受理: starts the process of a public case and tells every case's what happened, in the transaction in which it happened. */
@Component
class OneWindowProcess {
    static final String ID = "one-window";
    static final String CORRECTION_RECEIVED = "Message_CorrectionReceived";
    static final String CASE_WITHDRAWN = "Message_CaseWithdrawn";
    static final String CASE_TERMINATED = "Message_CaseTerminated";

    private final Workflow workflow;

    OneWindowProcess(Workflow workflow) {
        this.workflow = workflow;
    }

    @EventListener
    void on(ApplicationSubmitted event) {
        if (!event.publicMatter()) {
            return;
        }
        workflow.start(
                ID,
                event.caseNumber(),
                Map.ofEntries(
                        entry("matterCode", event.matterCode()),
                        entry("situation", event.situation()),
                        entry("acceptingAuthority", event.acceptingAuthority()),
                        entry("leadDepartment", event.leadDepartment()),
                        entry("handlingProcess", event.handlingProcess()),
                        entry("publicMatter", event.publicMatter()),
                        entry("siteVerification", event.siteVerification()),
                        entry("notifyAndCommit", event.notifyAndCommit()),
                        entry("packageOfItems", event.packageOfItems()),
                        entry("jointReview", false)));
    }

    @EventListener
    void on(CorrectionReceived event) {
        workflow.tell(CORRECTION_RECEIVED, event.caseNumber(), Map.of());
    }

    @EventListener
    void on(CaseWithdrawn event) {
        workflow.tell(CASE_WITHDRAWN, event.caseNumber(), Map.of());
    }

    @EventListener
    void on(CaseTerminated event) {
        workflow.tell(CASE_TERMINATED, event.caseNumber(), Map.of());
    }
}
