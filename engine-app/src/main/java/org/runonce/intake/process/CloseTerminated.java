package org.runonce.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.intake.Intake;
import org.springframework.stereotype.Component;

/** 终止后收尾. */
@Component
class CloseTerminated implements JavaDelegate {
    private final Intake intake;

    CloseTerminated(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.closeItems(execution.getProcessBusinessKey());
    }
}
