package org.runonce.construction.process;

import org.runonce.construction.acceptance.CheckKind;
import org.runonce.construction.acceptance.FinalChecks;
import org.springframework.stereotype.Component;

/** 核对评审结论. */
@Component
class CheckConformity extends FinalCheckTask {
    CheckConformity(FinalChecks checks) {
        super(checks, CheckKind.CONFORMITY);
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CheckConformity";
    }
}
