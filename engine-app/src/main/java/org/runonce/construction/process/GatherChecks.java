package org.runonce.construction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.construction.acceptance.FinalChecks;
import org.springframework.stereotype.Component;

/** 汇总检查结论. */
@Component
class GatherChecks implements JavaDelegate {
    private final FinalChecks checks;

    GatherChecks(FinalChecks checks) {
        this.checks = checks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("allChecksPassed", checks.gather(execution.getProcessBusinessKey()));
    }
}
