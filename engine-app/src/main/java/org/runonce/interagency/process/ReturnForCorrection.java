package org.runonce.interagency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.interagency.OfficeMatters;
import org.springframework.stereotype.Component;

/** 退回补正, OFF-02. */
@Component
class ReturnForCorrection implements JavaDelegate {
    private final OfficeMatters matters;

    ReturnForCorrection(OfficeMatters matters) {
        this.matters = matters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        matters.issueCorrection(execution.getProcessBusinessKey());
    }
}
