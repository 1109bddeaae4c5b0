package org.runonce.construction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.construction.contract.Contracts;
import org.springframework.stereotype.Component;

/** 签订合同: from here on it is the contract in force. */
@Component
class SignContract implements JavaDelegate {
    private final Contracts contracts;

    SignContract(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        contracts.sign(execution.getProcessBusinessKey());
    }
}
