package org.runonce.interagency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.interagency.OfficeMatters;
import org.springframework.stereotype.Component;

/** 登记收文. */
@Component
class RegisterMatter implements JavaDelegate {
    private final OfficeMatters matters;

    RegisterMatter(OfficeMatters matters) {
        this.matters = matters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int days = ((Number) execution.getVariable("checkDays")).intValue();
        matters.register(execution.getProcessBusinessKey(), days);
    }
}
