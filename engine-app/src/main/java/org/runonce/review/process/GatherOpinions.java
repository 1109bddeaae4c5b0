package org.runonce.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.review.Review;
import org.springframework.stereotype.Component;

/** 各部门意见已齐. */
@Component
class GatherOpinions implements JavaDelegate {
    private final Review review;

    GatherOpinions(Review review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.gatherOpinions(execution.getProcessBusinessKey());
    }
}
