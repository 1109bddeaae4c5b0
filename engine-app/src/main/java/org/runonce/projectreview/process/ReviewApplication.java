package org.runonce.projectreview.process;

import java.util.Map;
import org.runonce.projectreview.FirstReviewPart;
import org.runonce.projectreview.FirstReviews;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 审核应用, by the unit that leads the application system. */
@Component
class ReviewApplication implements UserTaskHandler {
    private final FirstReviews firstReviews;

    ReviewApplication(FirstReviews firstReviews) {
        this.firstReviews = firstReviews;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ReviewApplication";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        String verdict = task.required("applicationVerdict");
        firstReviews.give(
                task.caseNumber(),
                FirstReviewPart.APPLICATION,
                verdict.equals("PASS"),
                task.required("reason"),
                task.actor());
        return Map.of("applicationVerdict", verdict);
    }
}
