package org.runonce.tasklist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A task as lists show it. */
public record TaskView(
        String id,
        String task,
        String name,
        String process,
        String caseNumber,
        String matterCode,
        String matterName,
        String applicantName,
        String group,
        @Nullable String assignee,
        @Nullable String assigneeName,
        @Nullable LocalDate dueOn,
        Instant createdAt) {
    static TaskView of(WorkItem item) {
        return new TaskView(
                item.taskId,
                item.taskKey,
                item.taskName,
                item.processKey,
                item.caseNumber,
                item.matterCode,
                item.matterName,
                item.applicantName,
                item.groupId,
                item.assignee,
                item.assigneeName,
                item.dueOn.equals(WorkItem.NO_DUE_DAY) ? null : item.dueOn,
                item.createdAt);
    }
}
