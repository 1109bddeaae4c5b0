package org.runonce.workflow;

import org.runonce.shared.Problem;

/** The operator has suspended the process of a case in the engine. */
public final class StoppedProcess {
    private StoppedProcess() {}

    public static Problem refusal() {
        return Problem.conflict(
                "process-suspended",
                "运维人员已暂停这件办件的流程，恢复后才能办理",
                "An operator has suspended the process of this case; try again when it goes on");
    }
}
