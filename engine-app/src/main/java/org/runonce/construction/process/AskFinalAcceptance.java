package org.runonce.construction.process;

import java.util.Map;
import org.runonce.construction.acceptance.Acceptances;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 申请终验, not before the trial run is over. */
@Component
class AskFinalAcceptance implements UserTaskHandler {
    private final Acceptances acceptances;

    AskFinalAcceptance(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_AskFinalAcceptance";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        acceptances.askFinal(
                task.caseNumber(),
                task.required("trialSummary"),
                task.data().path("users").asInt(),
                task.actor());
        return Map.of();
    }
}
