package org.runonce.tasklist.view;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task as lists show it.
 *
 * @param kind by a part a signer is asked to sign for a task
 * @param parentTaskId the task for which a part signs; null for a task
 * @param remaining how much time is left, in words; null while no clock runs
 * @param workingDaysLeft the same as a number, negative when the time is over; null where it is not known
 * @param unread this person has not looked at it yet
 * @param onBehalfOf in whose place it is held or was done, or this person would do it; null in the own right
 * @param delegatedBy who will have it back; null while it is not delegated
 * @param urgedAt when somebody last asked for more haste
 * @param endedAt null while the task is open
 * @param suspended null while nothing keeps it from being completed
 */
public record TaskView(
        String id,
        TaskKind kind,
        @Nullable String parentTaskId,
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
        @Nullable String onBehalfOf,
        @Nullable String onBehalfOfName,
        @Nullable String delegatedBy,
        @Nullable LocalDate dueOn,
        TaskLight light,
        @Nullable String remaining,
        @Nullable Integer workingDaysLeft,
        boolean unread,
        @Nullable Instant urgedAt,
        Instant createdAt,
        String state,
        @Nullable Instant endedAt,
        @Nullable Suspension suspended) {
    /**
     * Why the task cannot be completed now.
     *
     * @param ground the reason of law; null if there is none
     * @param until when the reason of law is expected to end
     * @param byOperator the process stands still in the engine
     */
    public record Suspension(
            @Nullable String ground, @Nullable LocalDate until, boolean byOperator) {
        static @Nullable Suspension of(TaskRow row) {
            return row.suspendedGround() == null && !row.engineSuspended()
                    ? null
                    : new Suspension(row.suspendedGround(), row.suspendedUntil(), row.engineSuspended());
        }
    }
}
