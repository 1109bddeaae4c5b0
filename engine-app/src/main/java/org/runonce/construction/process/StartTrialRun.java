package org.runonce.construction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.construction.acceptance.Acceptances;
import org.springframework.stereotype.Component;

/** 开始试运行. */
@Component
class StartTrialRun implements JavaDelegate {
    private final Acceptances acceptances;

    StartTrialRun(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        acceptances.startTrialRun(execution.getProcessBusinessKey());
    }
}
