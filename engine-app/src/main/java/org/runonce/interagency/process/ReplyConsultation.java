package org.runonce.interagency.process;

import java.util.Map;
import org.runonce.interagency.Consultations;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 答复征询. */
@Component
class ReplyConsultation implements UserTaskHandler {
    private final Consultations consultations;

    ReplyConsultation(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ReplyConsultation";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        consultations.reply(
                task.caseNumber(),
                task.department(),
                task.required("opinion"),
                task.text("reason"),
                task.text("conditions"),
                task.actor());
        return Map.of();
    }
}
