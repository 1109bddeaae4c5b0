package org.runonce.review.process;

import java.util.Map;
import org.runonce.review.Review;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 汇总意见. */
@Component
class SummariseOpinions implements UserTaskHandler {
    private final Review review;

    SummariseOpinions(Review review) {
        this.review = review;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_SummariseOpinions";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        review.summarise(task.caseNumber(), task.department(), task.required("summary"), task.actor());
        return Map.of();
    }
}
