package org.runonce.construction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.construction.acceptance.Acceptances;
import org.springframework.stereotype.Component;

/** 签发验收意见书, PRJ-04. */
@Component
class IssueCertificate implements JavaDelegate {
    private final Acceptances acceptances;

    IssueCertificate(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        acceptances.issueCertificate(execution.getProcessBusinessKey());
    }
}
