package org.runonce.review.process;

import java.time.LocalDate;
import java.util.Map;
import org.runonce.review.CommitmentChecks;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 承诺核查. */
@Component
class VerifyCommitment implements UserTaskHandler {
    private final CommitmentChecks commitmentChecks;

    VerifyCommitment(CommitmentChecks commitmentChecks) {
        this.commitmentChecks = commitmentChecks;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_VerifyCommitment";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        commitmentChecks.verify(
                task.caseNumber(),
                People.named(task.data().path("verifiers")),
                LocalDate.parse(task.required("verifiedOn")),
                task.required("kept").equals("KEPT"),
                task.required("findings"),
                task.actor());
        return Map.of();
    }
}
