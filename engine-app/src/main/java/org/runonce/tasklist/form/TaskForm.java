package org.runonce.tasklist.form;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The form of a task.
 *
 * @param schema the Camunda form that was deployed with the process of the case
 * @param data what this person has typed so far
 */
public record TaskForm(JsonNode schema, JsonNode data) {}
