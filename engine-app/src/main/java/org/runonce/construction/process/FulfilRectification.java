package org.runonce.construction.process;

import java.util.Map;
import org.runonce.construction.acceptance.Rectifications;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 报告整改. */
@Component
class FulfilRectification implements UserTaskHandler {
    private final Rectifications rectifications;

    FulfilRectification(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_FulfilRectification";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        rectifications.fulfil(task.caseNumber(), task.required("measures"), task.actor());
        return Map.of();
    }
}
