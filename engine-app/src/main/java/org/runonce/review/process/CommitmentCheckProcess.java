package org.runonce.review.process;

import java.util.Map;
import org.runonce.review.events.CommitmentGranted;
import org.runonce.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 承诺核查: starts when a case was granted on commitment, and outlives that case's process. */
@Component
class CommitmentCheckProcess {
    static final String ID = "commitment-check";

    private final Workflow workflow;

    CommitmentCheckProcess(Workflow workflow) {
        this.workflow = workflow;
    }

    @EventListener
    void on(CommitmentGranted event) {
        workflow.start(ID, event.caseNumber(), Map.of("leadDepartment", event.leadDepartment()));
    }
}
