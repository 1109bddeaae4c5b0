package org.runonce.review.process;

import java.util.Map;
import org.runonce.review.Review;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 部门意见. */
@Component
class GiveOpinion implements UserTaskHandler {
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
}
