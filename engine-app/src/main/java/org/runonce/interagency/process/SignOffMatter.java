package org.runonce.interagency.process;

import java.util.Map;
import org.runonce.interagency.Proposals;
import org.runonce.interagency.Proposals.SignOff;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 签批. */
@Component
class SignOffMatter implements UserTaskHandler {
    private final Proposals proposals;

    SignOffMatter(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_SignOffMatter";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        SignOff signOff = new SignOff(
                task.required("signOff"), task.text("reason"), task.text("basis"), task.text("meetingMinutes"));
        return Map.of("decision", proposals.sign(task.caseNumber(), signOff, task.actor()));
    }
}
