package org.runonce.construction.process;

import org.runonce.construction.acceptance.CheckKind;
import org.runonce.construction.acceptance.FinalChecks;
import org.springframework.stereotype.Component;

/** 核对软硬件. */
@Component
class CheckHardware extends FinalCheckTask {
    CheckHardware(FinalChecks checks) {
        super(checks, CheckKind.HARDWARE);
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CheckHardware";
    }
}
