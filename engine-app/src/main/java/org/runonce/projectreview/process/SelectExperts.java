package org.runonce.projectreview.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.runonce.projectreview.ExpertPanels;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 选定专家. */
@Component
class SelectExperts implements UserTaskHandler {
    private final ExpertPanels expertPanels;

    SelectExperts(ExpertPanels expertPanels) {
        this.expertPanels = expertPanels;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_SelectExperts";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        List<String> chosen = new ArrayList<>();
        for (JsonNode row : task.data().path("experts")) {
            chosen.add(row.path("userId").asText().strip());
        }
        expertPanels.select(task.caseNumber(), chosen, task.actor());
        return Map.of();
    }
}
