package org.runonce.tasklist.handover;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runonce.tasklist.LeaversTasks.Fate;
import org.runonce.tasklist.LeaversTasks.Tie;

/**
 * A handover as it was previewed and what became of it.
 *
 * @param digest of what was previewed; the order to carry it out names it
 * @param begunAt null while it is only a preview
 * @param more there are more tasks than one handover takes; preview again after it
 */
public record HandoverView(
        String id,
        String digest,
        String from,
        String fromName,
        @Nullable String to,
        Map<String, String> perGroup,
        String reason,
        String by,
        Instant previewedAt,
        @Nullable Instant begunAt,
        boolean more,
        List<Task> tasks) {
    public enum Outcome {
        PLANNED,
        DONE,
        REFUSED
    }

    /** @param problem why it is not possible or was refused, as the single command would have answered */
    public record Task(
            String taskId,
            String name,
            String caseNumber,
            String matterName,
            String department,
            String group,
            Tie tie,
            Fate fate,
            @Nullable String to,
            @Nullable String toName,
            Outcome outcome,
            @Nullable JsonNode problem) {}

    HandoverView of(List<Task> shown) {
        return new HandoverView(
                id, digest, from, fromName, to, perGroup, reason, by, previewedAt, begunAt, more, shown);
    }
}
