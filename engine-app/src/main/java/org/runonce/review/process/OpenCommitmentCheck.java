package org.runonce.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.review.CommitmentChecks;
import org.springframework.stereotype.Component;

/** 安排承诺核查. */
@Component
class OpenCommitmentCheck implements JavaDelegate {
    private final CommitmentChecks commitmentChecks;

    OpenCommitmentCheck(CommitmentChecks commitmentChecks) {
        this.commitmentChecks = commitmentChecks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        commitmentChecks.open(execution.getProcessBusinessKey());
    }
}
