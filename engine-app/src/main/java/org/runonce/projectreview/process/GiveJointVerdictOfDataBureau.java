package org.runonce.projectreview.process;

import org.runonce.projectreview.JointReviewer;
import org.runonce.projectreview.JointReviews;
import org.springframework.stereotype.Component;

/** 区数管局. */
@Component
class GiveJointVerdictOfDataBureau extends GiveJointVerdict {
    GiveJointVerdictOfDataBureau(JointReviews jointReviews) {
        super(jointReviews, JointReviewer.DATA_BUREAU, "dataBureauVerdict");
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_GiveJointVerdict_DataBureau";
    }
}
