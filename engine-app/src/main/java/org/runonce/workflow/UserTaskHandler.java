package org.runonce.workflow;

import java.util.Map;

/**
 * What completing a user task means in the domain. A task without a handler needs none: its form's routing fields
 * become process variables.
 */
public interface UserTaskHandler {
    /** Id of the user task in its model, e.g. {@code Task_AcceptCase}. */
    String taskDefinitionKey();

    /**
     * Carries out the domain's part in the transaction of the completion; a refusal is a
     * {@link org.runonce.shared.Problem} and leaves the task as it was.
     *
     * @return what routes the process from here
     */
    Map<String, Object> complete(TaskCompletion task);
}
