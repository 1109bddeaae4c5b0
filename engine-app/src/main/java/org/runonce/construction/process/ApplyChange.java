package org.runonce.construction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.construction.building.ChangeOrders;
import org.springframework.stereotype.Component;

/** 更新基线: the approved change makes a further version. */
@Component
class ApplyChange implements JavaDelegate {
    private final ChangeOrders changes;

    ApplyChange(ChangeOrders changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.apply(execution.getProcessBusinessKey());
    }
}
