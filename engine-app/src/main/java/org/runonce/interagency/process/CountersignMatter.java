package org.runonce.interagency.process;

import java.util.Map;
import org.runonce.interagency.Consultations;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 签署会签意见: one refusal sends the proposal back. */
@Component
class CountersignMatter implements UserTaskHandler {
    private final Consultations consultations;

    CountersignMatter(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CountersignMatter";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        if (task.required("countersign").equals("SIGN")) {
            consultations.sign(task.caseNumber(), task.department(), task.actor());
            return Map.of();
        }
        consultations.refuseToSign(task.caseNumber(), task.department(), task.required("reason"), task.actor());
        return Map.of("countersigned", false);
    }
}
