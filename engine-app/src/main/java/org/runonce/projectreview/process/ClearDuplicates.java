package org.runonce.projectreview.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.projectreview.DuplicateDecisions;
import org.springframework.stereotype.Component;

/** 登记未发现重复. */
@Component
class ClearDuplicates implements JavaDelegate {
    private final DuplicateDecisions duplicateDecisions;

    ClearDuplicates(DuplicateDecisions duplicateDecisions) {
        this.duplicateDecisions = duplicateDecisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duplicateDecisions.clear(execution.getProcessBusinessKey());
        execution.setVariable("duplicatesCleared", true);
    }
}
