package org.runonce.interagency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.interagency.Consultations;
import org.springframework.stereotype.Component;

/** 登记征询. */
@Component
class OpenConsultation implements JavaDelegate {
    private final Consultations consultations;

    OpenConsultation(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int days = ((Number) execution.getVariable("replyDays")).intValue();
        consultations.open(execution.getProcessBusinessKey(), (String) execution.getVariable("department"), days);
    }
}
