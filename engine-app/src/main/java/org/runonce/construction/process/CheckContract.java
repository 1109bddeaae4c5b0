package org.runonce.construction.process;

import java.util.Map;
import org.runonce.construction.contract.ContractVerdict;
import org.runonce.construction.contract.Contracts;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 核对合同, where it departs from the baseline a little. */
@Component
class CheckContract implements UserTaskHandler {
    private final Contracts contracts;

    CheckContract(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CheckContract";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        ContractVerdict verdict = ContractVerdict.valueOf(task.required("contractVerdict"));
        contracts.checked(task.caseNumber(), verdict, Contracting.orEmpty(task.text("reason")), task.actor());
        return Contracting.routing(verdict);
    }
}
