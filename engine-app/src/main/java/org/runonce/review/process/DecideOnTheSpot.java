package org.runonce.review.process;

import java.util.Map;
import org.runonce.review.CaseDecisions;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 当场决定. */
@Component
class DecideOnTheSpot implements UserTaskHandler {
    private final CaseDecisions caseDecisions;

    DecideOnTheSpot(CaseDecisions caseDecisions) {
        this.caseDecisions = caseDecisions;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_DecideOnTheSpot";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        caseDecisions.decideOnTheSpot(task.caseNumber(), Rulings.of(task), task.actor());
        return Map.of("decision", task.required("decision"));
    }
}
