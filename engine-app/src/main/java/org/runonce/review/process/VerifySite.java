package org.runonce.review.process;

import java.time.LocalDate;
import java.util.Map;
import org.runonce.review.Review;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UndoableTask;
import org.runonce.workflow.UndoneTask;
import org.springframework.stereotype.Component;

/** 现场核查. */
@Component
class VerifySite implements UndoableTask {
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

    @Override
    public void undo(UndoneTask task) {
        review.supersedeVerification(task.caseNumber());
    }
}
