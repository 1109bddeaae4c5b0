package org.runonce.tasklist.handover;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runonce.tasklist.LeaversTasks;

/**
 * @param from who leaves, also when the account is gone already
 * @param to who has the tasks of every group that {@code perGroup} does not name; null if they are released
 */
public record HandoverOrder(String from, @Nullable String to, Map<String, String> perGroup, String reason) {
    LeaversTasks.Successors successors() {
        return new LeaversTasks.Successors(to, perGroup);
    }
}
