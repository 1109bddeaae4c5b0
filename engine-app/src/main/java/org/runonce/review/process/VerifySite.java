package org.runonce.review.process;

import java.time.LocalDate;
import java.util.Map;
import org.runonce.review.Review;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 现场核查. */
@Component
class VerifySite implements UserTaskHandler {
    private final Review review;

    VerifySite(Review review) {
        this.review = review;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_VerifySite";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        String conclusion = task.required("conclusion");
        review.verifySite(
                task.caseNumber(),
                People.named(task.data().path("verifiers")),
                LocalDate.parse(task.required("verifiedOn")),
                conclusion,
                task.required("findings"),
                task.actor());
        return Map.of();
    }
}
