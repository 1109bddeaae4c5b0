package org.runonce.intake.process;

import java.util.Map;
import org.runonce.intake.Intake;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 收件. */
@Component
class ReceiveCase implements UserTaskHandler {
    private final Intake intake;

    ReceiveCase(Intake intake) {
        this.intake = intake;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ReceiveCase";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        intake.receive(task.caseNumber(), task.data().path("paperCopies").asInt(0), task.text("note"), task.actor());
        return Map.of();
    }
}
