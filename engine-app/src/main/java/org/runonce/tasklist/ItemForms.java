package org.runonce.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.runonce.tasklist.form.DeployedForms;
import org.runonce.tasklist.form.ReviewPoints;
import org.runonce.tasklist.form.SignForm;
import org.runonce.tasklist.form.TaskForm;
import org.runonce.tasklist.view.TaskKind;
import org.springframework.stereotype.Component;

/** The form of a work item: the one deployed with its process, or the signers' own. */
@Component
class ItemForms {
    private final DeployedForms deployed;
    private final SignForm signForm;
    private final ReviewPoints reviewPoints;

    ItemForms(DeployedForms deployed, SignForm signForm, ReviewPoints reviewPoints) {
        this.deployed = deployed;
        this.signForm = signForm;
        this.reviewPoints = reviewPoints;
    }

    JsonNode schema(WorkItem item) {
        return item.kind == TaskKind.SIGN
                ? signForm.schema()
                : deployed.of(item.taskId, item.processDefinitionId, item.taskKey);
    }

    TaskForm filled(WorkItem item, JsonNode data) {
        List<String> points =
                item.kind == TaskKind.SIGN ? List.of() : reviewPoints.of(item.processDefinitionId, item.taskKey);
        return new TaskForm(schema(item), data, points);
    }
}
