package org.runonce.construction.process;

import org.runonce.construction.acceptance.CheckKind;
import org.runonce.construction.acceptance.FinalChecks;
import org.springframework.stereotype.Component;

/** 检查等级保护, by the police. */
@Component
class CheckSecurity extends FinalCheckTask {
    CheckSecurity(FinalChecks checks) {
        super(checks, CheckKind.SECURITY);
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CheckSecurity";
    }
}
