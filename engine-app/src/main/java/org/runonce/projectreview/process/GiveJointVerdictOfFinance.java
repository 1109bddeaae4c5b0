package org.runonce.projectreview.process;

import org.runonce.projectreview.JointReviewer;
import org.runonce.projectreview.JointReviews;
import org.springframework.stereotype.Component;

/** 区财政局. */
@Component
class GiveJointVerdictOfFinance extends GiveJointVerdict {
    GiveJointVerdictOfFinance(JointReviews jointReviews) {
        super(jointReviews, JointReviewer.FINANCE, "financeVerdict");
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_GiveJointVerdict_Finance";
    }
}
