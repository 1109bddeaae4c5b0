package org.runonce.construction.process;

import java.util.Map;
import org.runonce.construction.building.ChangeOrders;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 决定变更. */
@Component
class DecideChange implements UserTaskHandler {
    private final ChangeOrders changes;

    DecideChange(ChangeOrders changes) {
        this.changes = changes;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_DecideChange";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        String change = task.required("change");
        changes.decide(task.caseNumber(), change.equals("APPROVE"), task.text("reason"), task.actor());
        return Map.of("change", change);
    }
}
