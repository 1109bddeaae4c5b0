package org.runonce.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;

/**
 * A user task being completed, its data already checked against its form.
 *
 * @param caseNumber business key of the process
 * @param department the department of the task's group
 * @param data the submitted fields
 */
public record TaskCompletion(
        String taskId, String taskDefinitionKey, String caseNumber, String department, Actor actor, JsonNode data) {

    /** The text of a field without blanks around it, which its form does not count either; null if it was left empty. */
    public @Nullable String text(String field) {
        String text = data.path(field).asText("").strip();
        return text.isEmpty() ? null : text;
    }

    /** The text of a field that the form requires. */
    public String required(String field) {
        String value = text(field);
        if (value == null) {
            throw new IllegalStateException(taskDefinitionKey + ": the form does not require " + field);
        }
        return value;
    }

    public boolean flag(String field) {
        return data.path(field).asBoolean(false);
    }
}
