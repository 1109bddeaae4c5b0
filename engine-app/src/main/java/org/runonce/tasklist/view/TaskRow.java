package org.runonce.tasklist.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A work item as a list reads it, without being managed. @param state OPEN, DONE or CANCELLED */
public record TaskRow(
        String taskId,
        TaskKind kind,
        @Nullable String parentTaskId,
        String taskKey,
        String taskName,
        String processKey,
        String caseNumber,
        String matterCode,
        String matterName,
        String applicantName,
        String groupId,
        String department,
        @Nullable String assignee,
        @Nullable String assigneeName,
        @Nullable String onBehalfOf,
        @Nullable String onBehalfName,
        @Nullable String ownerName,
        @Nullable Instant urgedAt,
        LocalDate dueOn,
        Instant createdAt,
        String state,
        @Nullable Instant endedAt,
        @Nullable String suspendedGround,
        @Nullable LocalDate suspendedUntil,
        boolean engineSuspended) {
    /** Sorts after every real due day. */
    public static final LocalDate NO_DUE_DAY = LocalDate.of(9999, 12, 31);

    static final String COLUMNS =
            "task_id, kind, parent_task_id, task_key, task_name, process_key, case_number, matter_code, matter_name,"
                    + " applicant_name, group_id, department, assignee, assignee_name, on_behalf_of, on_behalf_name,"
                    + " owner_name, urged_at, due_on, created_at, state, ended_at, suspended_ground, suspended_until,"
                    + " engine_suspended";

    static TaskRow read(ResultSet row, int number) throws SQLException {
        return new TaskRow(
                row.getString("task_id"),
                TaskKind.valueOf(row.getString("kind")),
                row.getString("parent_task_id"),
                row.getString("task_key"),
                row.getString("task_name"),
                row.getString("process_key"),
                row.getString("case_number"),
                row.getString("matter_code"),
                row.getString("matter_name"),
                row.getString("applicant_name"),
                row.getString("group_id"),
                row.getString("department"),
                row.getString("assignee"),
                row.getString("assignee_name"),
                row.getString("on_behalf_of"),
                row.getString("on_behalf_name"),
                row.getString("owner_name"),
                instant(row, "urged_at"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("state"),
                instant(row, "ended_at"),
                row.getString("suspended_ground"),
                row.getObject("suspended_until", LocalDate.class),
                row.getBoolean("engine_suspended"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
