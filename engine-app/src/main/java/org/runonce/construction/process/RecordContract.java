package org.runonce.construction.process;

import java.util.Map;
import org.runonce.construction.contract.ContractVerdict;
import org.runonce.construction.contract.Contracts;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 登记合同. */
@Component
class RecordContract implements UserTaskHandler {
    private final Contracts contracts;

    RecordContract(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_RecordContract";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        ContractVerdict verdict = contracts.record(task.caseNumber(), Contracting.contract(task), task.actor());
        return Contracting.routing(verdict);
    }
}
