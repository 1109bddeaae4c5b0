package org.runonce.interagency.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.runonce.intake.NewDemand;
import org.runonce.interagency.OfficeMatters;
import org.runonce.workflow.CorrectableTask;
import org.runonce.workflow.TaskCompletion;
import org.springframework.stereotype.Component;

/** 核对申请: accept, return once for correction, or refuse in writing. */
@Component
class CheckMatter implements CorrectableTask {
    private final OfficeMatters matters;

    CheckMatter(OfficeMatters matters) {
        this.matters = matters;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CheckMatter";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        String check = task.required("check");
        switch (check) {
            case "ACCEPT" -> matters.accept(task.caseNumber(), task.actor());
            case "RETURN" -> matters.returnForCorrection(task.caseNumber(), demands(task), task.actor());
            case "REFUSE" ->
                matters.refuse(task.caseNumber(), task.required("reason"), task.required("basis"), task.actor());
            default -> throw new IllegalStateException("the form offers no " + check);
        }
        return Map.of("check", check);
    }

    @Override
    public JsonNode correction(String demand) {
        ObjectNode form = JsonNodeFactory.instance.objectNode().put("check", "RETURN");
        form.putArray("corrections").addObject().put("demand", demand);
        return form;
    }

    private static List<NewDemand> demands(TaskCompletion task) {
        List<NewDemand> demands = new ArrayList<>();
        for (JsonNode row : task.data().path("corrections")) {
            String material = row.path("material").asText("").strip();
            demands.add(new NewDemand(
                    material.isEmpty() ? null : material,
                    row.path("demand").asText().strip()));
        }
        return demands;
    }
}
