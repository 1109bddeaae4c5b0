package org.runonce.review.process;

import java.time.LocalDate;
import java.util.Map;
import org.runonce.review.SpecialProcedures;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 结束特别程序. */
@Component
class FinishSpecialProcedure implements UserTaskHandler {
    private final SpecialProcedures specialProcedures;

    FinishSpecialProcedure(SpecialProcedures specialProcedures) {
        this.specialProcedures = specialProcedures;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_FinishSpecialProcedure";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        specialProcedures.conclude(
                task.caseNumber(),
                LocalDate.parse(task.required("endedOn")),
                task.required("conclusion"),
                task.actor());
        return Map.of();
    }
}
