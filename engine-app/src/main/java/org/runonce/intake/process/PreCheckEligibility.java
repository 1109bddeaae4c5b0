package org.runonce.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.intake.Intake;
import org.springframework.stereotype.Component;

/** 资格预判: it advises and never blocks; its route steers whom the tables name. */
@Component
class PreCheckEligibility implements JavaDelegate {
    private final Intake intake;

    PreCheckEligibility(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String route = intake.preCheck(execution.getProcessBusinessKey()).route();
        execution.setVariable("route", route == null ? "NONE" : route);
    }
}
