package org.runonce.interagency.process;

import java.util.Map;
import org.runonce.casefile.Decision;
import org.runonce.interagency.Proposals;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 拟定办理意见. */
@Component
class ProposeDecision implements UserTaskHandler {
    private final Proposals proposals;

    ProposeDecision(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ProposeDecision";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        String proposal = task.required("proposal");
        proposals.propose(
                task.caseNumber(),
                Decision.valueOf(proposal),
                task.required("reason"),
                task.text("basis"),
                task.actor());
        return Map.of("proposal", proposal);
    }
}
