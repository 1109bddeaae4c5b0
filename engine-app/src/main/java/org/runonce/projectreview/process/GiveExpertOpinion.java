package org.runonce.projectreview.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.runonce.projectreview.ExpertOpinion;
import org.runonce.projectreview.ExpertPanels;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 专家意见, or 回避 of an expert with an interest. */
@Component
class GiveExpertOpinion implements UserTaskHandler {
    private final ExpertPanels expertPanels;

    GiveExpertOpinion(ExpertPanels expertPanels) {
        this.expertPanels = expertPanels;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_GiveExpertOpinion";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        if (task.flag("recused")) {
            expertPanels.recuse(task.caseNumber(), task.required("recusalReason"), task.actor());
        } else {
            expertPanels.give(task.caseNumber(), opinion(task), task.actor());
        }
        return Map.of();
    }

    private static ExpertOpinion opinion(TaskCompletion task) {
        JsonNode suggested = task.data().path("suggestedWan");
        return new ExpertOpinion(
                task.required("opinion").equals("SUPPORT"),
                task.data().path("score").asInt(),
                suggested.isNumber() ? suggested.decimalValue() : null,
                task.required("comment"));
    }
}
