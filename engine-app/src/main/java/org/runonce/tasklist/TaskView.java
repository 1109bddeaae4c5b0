package org.runonce.tasklist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task as lists show it.
 *
 * @param remaining how much time is left, in words; null while no clock runs
 * @param unread this person has not looked at it yet
 * @param endedAt null while the task is open
 */
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
        String department,
        @Nullable String assignee,
        @Nullable String assigneeName,
        @Nullable LocalDate dueOn,
        TaskLight light,
        @Nullable String remaining,
        boolean unread,
        Instant createdAt,
        String state,
        @Nullable Instant endedAt) {}
