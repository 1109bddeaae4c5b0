package org.runonce.construction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.construction.building.ChangeOrders;
import org.springframework.stereotype.Component;

/** 中止建设: a big change goes back to the joint review. */
@Component
class ReturnForReview implements JavaDelegate {
    private final ChangeOrders changes;

    ReturnForReview(ChangeOrders changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.returnForReview(execution.getProcessBusinessKey());
        execution.setVariable(ProjectConstructionProcess.REVIEW_AGAIN, true);
    }
}
