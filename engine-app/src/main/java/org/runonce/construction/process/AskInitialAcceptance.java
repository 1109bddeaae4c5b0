package org.runonce.construction.process;

import java.time.LocalDate;
import java.util.Map;
import org.runonce.construction.acceptance.Acceptances;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 申请初验. */
@Component
class AskInitialAcceptance implements UserTaskHandler {
    private final Acceptances acceptances;

    AskInitialAcceptance(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_AskInitialAcceptance";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        acceptances.askInitial(
                task.caseNumber(),
                LocalDate.parse(task.required("completedOn")),
                task.required("summary"),
                task.actor());
        return Map.of();
    }
}
