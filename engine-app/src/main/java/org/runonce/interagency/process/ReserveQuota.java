package org.runonce.interagency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.interagency.QuotaKeeping;
import org.springframework.stereotype.Component;

/** 预占指标. */
@Component
class ReserveQuota implements JavaDelegate {
    private final QuotaKeeping quotas;

    ReserveQuota(QuotaKeeping quotas) {
        this.quotas = quotas;
    }

    @Override
    public void execute(DelegateExecution execution) {
        quotas.reserve(execution.getProcessBusinessKey());
    }
}
