package org.runonce.review.process;

import java.util.Map;
import org.runonce.review.HandOut;
import org.runonce.review.Results;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 出件. */
@Component
class HandOutResult implements UserTaskHandler {
    private final Results results;

    HandOutResult(Results results) {
        this.results = results;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_HandOutResult";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        results.handOut(task.caseNumber(), HandOut.of(task), task.actor());
        return Map.of();
    }
}
