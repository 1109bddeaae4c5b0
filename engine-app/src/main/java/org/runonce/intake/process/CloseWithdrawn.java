package org.runonce.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.intake.Intake;
import org.springframework.stereotype.Component;

/** 撤回后收尾. */
@Component
class CloseWithdrawn implements JavaDelegate {
    private final Intake intake;

    CloseWithdrawn(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.closeItems(execution.getProcessBusinessKey());
    }
}
