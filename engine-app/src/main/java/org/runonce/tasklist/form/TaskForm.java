package org.runonce.tasklist.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The form of a task.
 *
 * @param schema the Camunda form that was deployed with the process of the case
 * @param data what this person has typed so far
 * @param reviewPoints what to look at, as the analyst wrote it; may be none
 */
public record TaskForm(JsonNode schema, JsonNode data, List<String> reviewPoints) {}
