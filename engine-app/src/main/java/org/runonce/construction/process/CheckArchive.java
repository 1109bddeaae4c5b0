package org.runonce.construction.process;

import org.runonce.construction.acceptance.CheckKind;
import org.runonce.construction.acceptance.FinalChecks;
import org.springframework.stereotype.Component;

/** 检查项目档案. */
@Component
class CheckArchive extends FinalCheckTask {
    CheckArchive(FinalChecks checks) {
        super(checks, CheckKind.ARCHIVE);
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CheckArchive";
    }
}
