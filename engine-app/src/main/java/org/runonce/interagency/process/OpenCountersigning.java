package org.runonce.interagency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.interagency.Consultations;
import org.springframework.stereotype.Component;

/** 登记会签. */
@Component
class OpenCountersigning implements JavaDelegate {
    private final Consultations consultations;

    OpenCountersigning(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int days = ((Number) execution.getVariable("replyDays")).intValue();
        consultations.openCountersigning(execution.getProcessBusinessKey(), days);
        execution.setVariable("countersigned", true);
    }
}
