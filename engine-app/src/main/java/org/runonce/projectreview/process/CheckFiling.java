package org.runonce.projectreview.process;

import java.util.Map;
import org.runonce.projectreview.FilingChecks;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 核对申报: pass it, send it back for revision, or refuse it. */
@Component
class CheckFiling implements UserTaskHandler {
    private final FilingChecks filingChecks;

    CheckFiling(FilingChecks filingChecks) {
        this.filingChecks = filingChecks;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CheckFiling";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        String verdict = task.required("filingVerdict");
        switch (verdict) {
            case "PASS" -> filingChecks.pass(task.caseNumber(), task.actor());
            case "RETURN" -> filingChecks.sendBack(task.caseNumber(), task.required("reason"), task.actor());
            case "REFUSE" -> filingChecks.refuse(task.caseNumber(), task.required("reason"), task.actor());
            default -> throw new IllegalStateException("the form offers no " + verdict);
        }
        return Map.of("filingVerdict", verdict, "filed", verdict.equals("PASS"));
    }
}
