package org.runonce.review.process;

import java.util.Map;
import org.runonce.review.Review;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UndoableTask;
import org.runonce.workflow.UndoneTask;
import org.springframework.stereotype.Component;

/** 部门意见. */
@Component
class GiveOpinion implements UndoableTask {
    private final Review review;

    GiveOpinion(Review review) {
        this.review = review;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_GiveOpinion";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        review.giveOpinion(
                task.caseNumber(),
                task.department(),
                task.required("opinion"),
                task.text("reason"),
                task.text("conditions"),
                task.actor());
        return Map.of();
    }

    @Override
    public void undo(UndoneTask task) {
        review.supersedeOpinion(task.caseNumber(), task.department());
    }
}
