package org.runonce.construction.process;

import java.util.Map;
import org.runonce.construction.acceptance.Acceptances;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 出具终验意见. */
@Component
class ConcludeAcceptance implements UserTaskHandler {
    private final Acceptances acceptances;

    ConcludeAcceptance(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ConcludeAcceptance";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        acceptances.conclude(task.caseNumber(), task.required("opinion"), task.actor());
        return Map.of();
    }
}
