package org.runonce.review.process;

import java.util.Map;
import org.runonce.review.SpecialProcedures;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 批准特别程序. */
@Component
class ApproveSpecialProcedure implements UserTaskHandler {
    private final SpecialProcedures specialProcedures;

    ApproveSpecialProcedure(SpecialProcedures specialProcedures) {
        this.specialProcedures = specialProcedures;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ApproveSpecialProcedure";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        boolean approved = task.required("approved").equals("APPROVE");
        specialProcedures.answer(task.caseNumber(), approved, Texts.orEmpty(task.text("reason")), task.actor());
        return Map.of("approved", task.required("approved"));
    }
}
