package org.runonce.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.review.Results;
import org.springframework.stereotype.Component;

/** 办结. */
@Component
class CompleteCase implements JavaDelegate {
    private final Results results;

    CompleteCase(Results results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        results.complete(execution.getProcessBusinessKey());
    }
}
