package org.runonce.projectreview.process;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runonce.projectreview.JointReviewer;
import org.runonce.projectreview.JointReviews;
import org.runonce.projectreview.Recommendation;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;

/** 联合评审意见 of one of the three offices. */
abstract class GiveJointVerdict implements UserTaskHandler {
    private final JointReviews jointReviews;
    private final JointReviewer reviewer;
    private final String variable;

    GiveJointVerdict(JointReviews jointReviews, JointReviewer reviewer, String variable) {
        this.jointReviews = jointReviews;
        this.reviewer = reviewer;
        this.variable = variable;
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        String verdict = task.required("verdict");
        jointReviews.give(
                task.caseNumber(), reviewer, recommendation(task, verdict), task.required("reason"), task.actor());
        return Map.of(variable, verdict);
    }

    private static @Nullable Recommendation recommendation(TaskCompletion task, String verdict) {
        return verdict.equals("RECOMMEND")
                ? new Recommendation(task.data().path("recommendedWan").decimalValue(), task.required("group"))
                : null;
    }
}
