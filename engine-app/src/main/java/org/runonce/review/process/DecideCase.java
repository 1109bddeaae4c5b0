package org.runonce.review.process;

import java.util.Map;
import org.runonce.review.CaseDecisions;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 决定: grant, refuse, or send back to the review. */
@Component
class DecideCase implements UserTaskHandler {
    private final CaseDecisions caseDecisions;

    DecideCase(CaseDecisions caseDecisions) {
        this.caseDecisions = caseDecisions;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_DecideCase";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        String decision = task.required("decision");
        if (decision.equals("SEND_BACK")) {
            caseDecisions.sendBack(task.caseNumber(), task.required("reason"), task.actor());
        } else {
            caseDecisions.decide(task.caseNumber(), Rulings.of(task), task.actor());
        }
        return Map.of("decision", decision);
    }
}
