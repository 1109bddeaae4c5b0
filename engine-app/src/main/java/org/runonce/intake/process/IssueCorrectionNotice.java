package org.runonce.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.intake.Intake;
import org.springframework.stereotype.Component;

/** 出具补正告知书, DOC-04. */
@Component
class IssueCorrectionNotice implements JavaDelegate {
    private final Intake intake;

    IssueCorrectionNotice(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.issueCorrectionNotice(execution.getProcessBusinessKey());
    }
}
