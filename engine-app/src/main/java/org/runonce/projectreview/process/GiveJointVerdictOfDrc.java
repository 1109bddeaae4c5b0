package org.runonce.projectreview.process;

import org.runonce.projectreview.JointReviewer;
import org.runonce.projectreview.JointReviews;
import org.springframework.stereotype.Component;

/** 区发改局. */
@Component
class GiveJointVerdictOfDrc extends GiveJointVerdict {
    GiveJointVerdictOfDrc(JointReviews jointReviews) {
        super(jointReviews, JointReviewer.DRC, "drcVerdict");
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_GiveJointVerdict_Drc";
    }
}
