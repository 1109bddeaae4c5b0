package org.runonce.tasklist.route;

import java.util.List;
import java.util.Set;

/**
 * What a completed task has led to.
 *
 * @param activityInstanceId of the task ahead, or of the body if several people are asked
 * @param passed ids of the user tasks between the two
 * @param openTasks engine ids of the open tasks ahead
 */
public record Ahead(String activityInstanceId, String taskKey, Set<String> passed, List<String> openTasks) {}
