package org.runonce.construction.process;

import org.runonce.construction.acceptance.CheckKind;
import org.runonce.construction.acceptance.FinalChecks;
import org.springframework.stereotype.Component;

/** 检查资源登记. */
@Component
class CheckRegistration extends FinalCheckTask {
    CheckRegistration(FinalChecks checks) {
        super(checks, CheckKind.REGISTRATION);
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CheckRegistration";
    }
}
