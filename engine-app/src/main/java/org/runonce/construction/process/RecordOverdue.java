package org.runonce.construction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.construction.acceptance.Rectifications;
import org.springframework.stereotype.Component;

/** 登记逾期: the day has passed, the rectification is still due. */
@Component
class RecordOverdue implements JavaDelegate {
    private final Rectifications rectifications;

    RecordOverdue(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rectifications.overdue(execution.getProcessBusinessKey());
    }
}
