package org.runonce.tasklist.route;

import org.jspecify.annotations.Nullable;

/**
 * Where in its process a user task is or was.
 *
 * @param scopeId activity instance of the process or sub-process around the task
 * @param bodyId activity instance of the multi-instance body around the task; null if only one person is asked
 */
public record Place(
        String taskId,
        String taskKey,
        String processInstanceId,
        String processDefinitionId,
        String activityInstanceId,
        String executionId,
        String scopeId,
        @Nullable String bodyId) {

    boolean sameScope(Place other) {
        return scopeId.equals(other.scopeId);
    }
}
