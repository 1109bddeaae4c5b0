package org.runonce.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.intake.Intake;
import org.springframework.stereotype.Component;

/** 出具不予受理通知书, DOC-05. */
@Component
class IssueNotAccepted implements JavaDelegate {
    private final Intake intake;

    IssueNotAccepted(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.issueNotAccepted(execution.getProcessBusinessKey());
    }
}
