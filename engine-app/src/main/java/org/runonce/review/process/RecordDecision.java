package org.runonce.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.review.CaseDecisions;
import org.springframework.stereotype.Component;

/** 出具决定书, DOC-08 or DOC-09. */
@Component
class RecordDecision implements JavaDelegate {
    private final CaseDecisions caseDecisions;

    RecordDecision(CaseDecisions caseDecisions) {
        this.caseDecisions = caseDecisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        caseDecisions.recordDecision(execution.getProcessBusinessKey());
    }
}
