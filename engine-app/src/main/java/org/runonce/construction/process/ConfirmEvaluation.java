package org.runonce.construction.process;

import java.util.Map;
import org.runonce.construction.evaluation.Evaluations;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 确认绩效评价. */
@Component
class ConfirmEvaluation implements UserTaskHandler {
    private final Evaluations evaluations;

    ConfirmEvaluation(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ConfirmEvaluation";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        String evaluation = task.required("evaluation");
        evaluations.confirm(task.caseNumber(), evaluation.equals("CONFIRM"), task.text("reason"), task.actor());
        return Map.of("evaluation", evaluation);
    }
}
