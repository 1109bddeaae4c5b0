package org.runonce.tasklist.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.FormService;
import org.springframework.stereotype.Component;

/** The form of a task as it was deployed with its process; it never changes, so it is read once. */
@Component
public class DeployedForms {
    private final FormService engine;
    private final ObjectMapper json;
    private final Map<String, JsonNode> read = new ConcurrentHashMap<>();

    DeployedForms(FormService engine, ObjectMapper json) {
        this.engine = engine;
        this.json = json;
    }

    public JsonNode of(String taskId, String processDefinitionId, String taskKey) {
        return read.computeIfAbsent(processDefinitionId + "/" + taskKey, key -> read(taskId));
    }

    private JsonNode read(String taskId) {
        try (InputStream form = engine.getDeployedTaskForm(taskId)) {
            return json.readTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
