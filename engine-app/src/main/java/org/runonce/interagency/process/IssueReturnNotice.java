package org.runonce.interagency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.interagency.OfficeMatters;
import org.springframework.stereotype.Component;

/** 出具退回告知单, OFF-02. */
@Component
class IssueReturnNotice implements JavaDelegate {
    private final OfficeMatters matters;

    IssueReturnNotice(OfficeMatters matters) {
        this.matters = matters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        matters.issueReturn(execution.getProcessBusinessKey());
    }
}
