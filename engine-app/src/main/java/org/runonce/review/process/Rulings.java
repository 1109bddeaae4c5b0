package org.runonce.review.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.Decision;
import org.runonce.review.CaseDecisions.Ruling;
import org.runonce.workflow.TaskCompletion;

/** Reads a decision's form. */
final class Rulings {
    private Rulings() {}

    static Ruling of(TaskCompletion task) {
        @Nullable String validUntil = task.text("validUntil");
        return new Ruling(
                Decision.valueOf(task.required("decision")),
                task.text("reason"),
                task.text("basis"),
                validUntil == null ? null : LocalDate.parse(validUntil),
                task.text("note"));
    }
}
