package org.runonce.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.intake.Intake;
import org.springframework.stereotype.Component;

/** 逾期未告知, 视为受理 (行政许可法32条(四)). */
@Component
class DeemAccepted implements JavaDelegate {
    private final Intake intake;

    DeemAccepted(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.deemAccepted(execution.getProcessBusinessKey());
    }
}
