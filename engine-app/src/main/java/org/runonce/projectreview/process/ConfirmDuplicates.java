package org.runonce.projectreview.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.runonce.projectreview.DuplicateDecisions;
import org.runonce.shared.Problem;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 确认重复: refuse the project, cut what is duplicated, or keep it with a reason. */
@Component
class ConfirmDuplicates implements UserTaskHandler {
    private final DuplicateDecisions duplicateDecisions;

    ConfirmDuplicates(DuplicateDecisions duplicateDecisions) {
        this.duplicateDecisions = duplicateDecisions;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ConfirmDuplicates";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        String decision = task.required("duplicatesDecision");
        String reason = task.required("reason");
        switch (decision) {
            case "REFUSE" -> duplicateDecisions.refuse(task.caseNumber(), reason, task.actor());
            case "CUT" -> cut(task, reason);
            case "KEEP" -> duplicateDecisions.keep(task.caseNumber(), reason, task.actor());
            default -> throw new IllegalStateException("the form offers no " + decision);
        }
        return Map.of("duplicatesCleared", !decision.equals("REFUSE"));
    }

    private void cut(TaskCompletion task, String reason) {
        try {
            duplicateDecisions.cut(task.caseNumber(), functions(task), reason, task.actor());
        } catch (Problem refused) {
            // the domain names the field; here it lies in the data of the task
            throw refused.with(
                    refused.violations().stream().map(it -> it.under("/data")).toList());
        }
    }

    private static List<Integer> functions(TaskCompletion task) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode row : task.data().path("functions")) {
            numbers.add(row.path("no").asInt());
        }
        return numbers;
    }
}
