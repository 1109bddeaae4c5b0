package org.runonce.projectreview.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.projectreview.JointReviews;
import org.springframework.stereotype.Component;

/** 登记联合评审结论. */
@Component
class ConcludeJointReview implements JavaDelegate {
    private final JointReviews jointReviews;

    ConcludeJointReview(JointReviews jointReviews) {
        this.jointReviews = jointReviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean recommended = (Boolean) execution.getVariable("recommended");
        JointReviews.Standing standing = jointReviews.conclude(execution.getProcessBusinessKey(), recommended);
        execution.setVariable("baselined", standing.baselined());
        execution.setVariable("contracted", standing.contracted());
    }
}
