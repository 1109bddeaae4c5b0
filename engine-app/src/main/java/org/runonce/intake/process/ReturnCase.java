package org.runonce.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.intake.Intake;
import org.springframework.stereotype.Component;

/** 逾期未补正, 退回申请. */
@Component
class ReturnCase implements JavaDelegate {
    private final Intake intake;

    ReturnCase(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.returnUncorrected(execution.getProcessBusinessKey());
    }
}
