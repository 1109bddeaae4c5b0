package org.runonce.construction.process;

import org.runonce.construction.acceptance.CheckKind;
import org.runonce.construction.acceptance.FinalChecks;
import org.springframework.stereotype.Component;

/** 检查密码应用. */
@Component
class CheckCrypto extends FinalCheckTask {
    CheckCrypto(FinalChecks checks) {
        super(checks, CheckKind.CRYPTO);
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CheckCrypto";
    }
}
