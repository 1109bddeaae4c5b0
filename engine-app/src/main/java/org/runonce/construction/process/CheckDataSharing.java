package org.runonce.construction.process;

import org.runonce.construction.acceptance.CheckKind;
import org.runonce.construction.acceptance.FinalChecks;
import org.springframework.stereotype.Component;

/** 检查数据共享质量. */
@Component
class CheckDataSharing extends FinalCheckTask {
    CheckDataSharing(FinalChecks checks) {
        super(checks, CheckKind.DATA_SHARING);
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CheckDataSharing";
    }
}
