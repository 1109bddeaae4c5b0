package org.runonce.interagency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.interagency.Delays;
import org.springframework.stereotype.Component;

/** 上报逾期情况. */
@Component
class ReportDelay implements JavaDelegate {
    private final Delays delays;

    ReportDelay(Delays delays) {
        this.delays = delays;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delays.report(execution.getProcessBusinessKey(), (String) execution.getVariable("department"));
    }
}
