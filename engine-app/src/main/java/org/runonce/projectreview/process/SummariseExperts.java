package org.runonce.projectreview.process;

import java.util.Map;
import org.runonce.projectreview.ExpertPanels;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 汇总专家组意见. */
@Component
class SummariseExperts implements UserTaskHandler {
    private final ExpertPanels expertPanels;

    SummariseExperts(ExpertPanels expertPanels) {
        this.expertPanels = expertPanels;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_SummariseExperts";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        expertPanels.summarise(task.caseNumber(), task.required("chair"), task.required("summary"), task.actor());
        return Map.of();
    }
}
