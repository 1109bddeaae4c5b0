package org.runonce.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.intake.Intake;
import org.springframework.stereotype.Component;

/** 出具收件回执, DOC-01. */
@Component
class IssueReceipt implements JavaDelegate {
    private final Intake intake;

    IssueReceipt(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.issueReceipt(execution.getProcessBusinessKey());
    }
}
