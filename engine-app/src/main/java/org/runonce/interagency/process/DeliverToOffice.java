package org.runonce.interagency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.interagency.OfficeMatters;
import org.springframework.stereotype.Component;

/** 送达申请单位. */
@Component
class DeliverToOffice implements JavaDelegate {
    private final OfficeMatters matters;

    DeliverToOffice(OfficeMatters matters) {
        this.matters = matters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        matters.deliver(execution.getProcessBusinessKey());
    }
}
