package org.runonce.construction.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.runonce.construction.acceptance.CheckKind;
import org.runonce.construction.acceptance.FinalChecks;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;

/** What the tasks of the final acceptance have in common: figures, a result, and what was found. */
abstract class FinalCheckTask implements UserTaskHandler {
    private static final Set<String> NO_FIGURES = Set.of("result", "findings");

    private final FinalChecks checks;
    private final CheckKind kind;

    FinalCheckTask(FinalChecks checks, CheckKind kind) {
        this.checks = checks;
        this.kind = kind;
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        ObjectNode figures = ((ObjectNode) task.data().deepCopy()).remove(NO_FIGURES);
        boolean passed = task.required("result").equals("PASS");
        checks.record(task.caseNumber(), kind, passed, task.required("findings"), figures, task.actor());
        return Map.of();
    }
}
