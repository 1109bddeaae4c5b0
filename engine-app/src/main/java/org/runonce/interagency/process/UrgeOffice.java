package org.runonce.interagency.process;

import java.util.Map;
import org.runonce.interagency.Delays;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 督促办理: the head urges, and answers for nobody. */
@Component
class UrgeOffice implements UserTaskHandler {
    private final Delays delays;

    UrgeOffice(Delays delays) {
        this.delays = delays;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_UrgeOffice";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        delays.urge(
                task.caseNumber(), task.department(), task.required("measure"), task.text("promisedOn"), task.actor());
        return Map.of();
    }
}
