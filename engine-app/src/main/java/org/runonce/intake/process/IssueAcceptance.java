package org.runonce.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.intake.Intake;
import org.springframework.stereotype.Component;

/** 出具受理通知书, DOC-03, at 容缺受理 with DOC-12. */
@Component
class IssueAcceptance implements JavaDelegate {
    private final Intake intake;

    IssueAcceptance(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.issueAcceptance(execution.getProcessBusinessKey());
    }
}
