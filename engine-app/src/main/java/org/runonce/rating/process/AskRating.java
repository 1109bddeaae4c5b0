package org.runonce.rating.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.rating.Ratings;
import org.springframework.stereotype.Component;

/** 邀请评价. */
@Component
class AskRating implements JavaDelegate {
    private final Ratings ratings;

    AskRating(Ratings ratings) {
        this.ratings = ratings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ratings.ask(execution.getProcessBusinessKey());
    }
}
