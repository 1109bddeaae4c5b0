package org.runonce.tasklist.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.runonce.tasklist.view.Cursor;
import org.runonce.tasklist.view.Lights;
import org.runonce.tasklist.view.TaskLight;

/**
 * A task that is late, with who has it.
 *
 * @param holder user id; null while nobody has claimed it
 * @param remaining how much time is left or is over, in words
 * @param workingDaysLeft the same as a number, negative when the time is over; null where it is not known
 * @param urgedAt when somebody last asked for more haste
 */
public record WatchedTask(
        String id,
        String name,
        String caseNumber,
        String matterCode,
        String matterName,
        String applicantName,
        String department,
        @Nullable String holder,
        @Nullable String holderName,
        LocalDate dueOn,
        TaskLight light,
        @Nullable String remaining,
        @Nullable Integer workingDaysLeft,
        @Nullable Instant urgedAt) {
    static final String COLUMNS =
            "task_id, task_name, case_number, matter_code, matter_name, applicant_name, department,"
                    + " assignee, assignee_name, due_on, urged_at";

    static WatchedTask read(ResultSet row, Lights.Day day, Lights lights) throws SQLException {
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        LocalDateTime urged = row.getObject("urged_at", LocalDateTime.class);
        return new WatchedTask(
                row.getString("task_id"),
                row.getString("task_name"),
                row.getString("case_number"),
                row.getString("matter_code"),
                row.getString("matter_name"),
                row.getString("applicant_name"),
                row.getString("department"),
                row.getString("assignee"),
                row.getString("assignee_name"),
                dueOn,
                day.of(dueOn),
                lights.remaining(day, dueOn),
                lights.workingDaysLeft(day, dueOn),
                urged == null ? null : urged.toInstant(ZoneOffset.UTC));
    }

    String cursor() {
        return new Cursor(dueOn, id).text();
    }
}
