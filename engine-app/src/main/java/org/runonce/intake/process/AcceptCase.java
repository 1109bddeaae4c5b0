package org.runonce.intake.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.runonce.intake.Intake;
import org.runonce.intake.NewDemand;
import org.runonce.workflow.CorrectableTask;
import org.runonce.workflow.TaskCompletion;
import org.springframework.stereotype.Component;

/** 受理: accept, accept with gap, ask once for correction, or not accept. */
@Component
class AcceptCase implements CorrectableTask {
    private final Intake intake;

    AcceptCase(Intake intake) {
        this.intake = intake;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_AcceptCase";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        String acceptance = task.required("acceptance");
        switch (acceptance) {
            case "ACCEPT" -> intake.accept(task.caseNumber(), task.actor());
            case "ACCEPT_WITH_GAP" -> intake.acceptWithGap(task.caseNumber(), task.actor());
            case "REQUEST_CORRECTION" -> intake.requestCorrection(task.caseNumber(), demands(task), task.actor());
            case "NOT_ACCEPT" ->
                intake.notAccept(
                        task.caseNumber(),
                        task.required("reason"),
                        task.required("basis"),
                        task.text("rightOrgan"),
                        task.flag("noLicenceNeeded"),
                        task.actor());
            default -> throw new IllegalStateException("the form offers no " + acceptance);
        }
        return Map.of("acceptance", acceptance);
    }

    @Override
    public JsonNode correction(String demand) {
        ObjectNode form = JsonNodeFactory.instance.objectNode().put("acceptance", "REQUEST_CORRECTION");
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
