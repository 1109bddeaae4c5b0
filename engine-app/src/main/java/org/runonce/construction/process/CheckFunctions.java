package org.runonce.construction.process;

import org.runonce.construction.acceptance.CheckKind;
import org.runonce.construction.acceptance.FinalChecks;
import org.springframework.stereotype.Component;

/** 测试功能. */
@Component
class CheckFunctions extends FinalCheckTask {
    CheckFunctions(FinalChecks checks) {
        super(checks, CheckKind.FUNCTIONS);
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CheckFunctions";
    }
}
