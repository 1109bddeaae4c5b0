package org.runonce.projectreview.process;

import java.util.Map;
import org.runonce.projectreview.Approvals;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 审批立项. */
@Component
class ApproveProject implements UserTaskHandler {
    private final Approvals approvals;

    ApproveProject(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ApproveProject";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        boolean approved = task.required("approval").equals("APPROVE");
        if (approved) {
            approvals.approve(task.caseNumber(), task.actor());
        } else {
            approvals.refuse(task.caseNumber(), task.required("reason"), task.actor());
        }
        return Map.of("approved", approved);
    }
}
