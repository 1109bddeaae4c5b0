package org.runonce.construction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.construction.acceptance.Rectifications;
import org.springframework.stereotype.Component;

/** 通知限期整改, PRJ-05. */
@Component
class OrderRectification implements JavaDelegate {
    private final Rectifications rectifications;

    OrderRectification(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rectifications.order(execution.getProcessBusinessKey());
    }
}
