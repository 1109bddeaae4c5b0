package org.runonce.projectreview.process;

import java.util.Map;
import org.runonce.projectreview.FirstReviewPart;
import org.runonce.projectreview.FirstReviews;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 审核场景, by the reform office. */
@Component
class ReviewScene implements UserTaskHandler {
    private final FirstReviews firstReviews;

    ReviewScene(FirstReviews firstReviews) {
        this.firstReviews = firstReviews;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ReviewScene";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        String verdict = task.required("sceneVerdict");
        firstReviews.give(
                task.caseNumber(),
                FirstReviewPart.SCENE,
                verdict.equals("PASS"),
                task.required("reason"),
                task.actor());
        return Map.of("sceneVerdict", verdict);
    }
}
