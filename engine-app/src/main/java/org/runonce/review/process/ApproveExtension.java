package org.runonce.review.process;

import java.util.Map;
import org.runonce.review.Extensions;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 批准延期. */
@Component
class ApproveExtension implements UserTaskHandler {
    private final Extensions extensions;

    ApproveExtension(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ApproveExtension";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        boolean approved = task.required("approved").equals("APPROVE");
        extensions.answer(task.caseNumber(), approved, Texts.orEmpty(task.text("reason")), task.actor());
        return Map.of("approved", task.required("approved"));
    }
}
