package org.runonce.projectreview.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.projectreview.FirstReviews;
import org.springframework.stereotype.Component;

/** 登记初审结论. */
@Component
class ConcludeFirstReview implements JavaDelegate {
    private final FirstReviews firstReviews;

    ConcludeFirstReview(FirstReviews firstReviews) {
        this.firstReviews = firstReviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean passed = (Boolean) execution.getVariable("firstReviewPassed");
        firstReviews.conclude(execution.getProcessBusinessKey(), passed);
    }
}
