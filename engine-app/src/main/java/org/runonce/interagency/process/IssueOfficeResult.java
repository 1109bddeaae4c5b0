package org.runonce.interagency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.interagency.OfficeMatters;
import org.springframework.stereotype.Component;

/** 出具办理结果告知单, OFF-01. */
@Component
class IssueOfficeResult implements JavaDelegate {
    private final OfficeMatters matters;

    IssueOfficeResult(OfficeMatters matters) {
        this.matters = matters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        matters.issueResult(execution.getProcessBusinessKey());
    }
}
