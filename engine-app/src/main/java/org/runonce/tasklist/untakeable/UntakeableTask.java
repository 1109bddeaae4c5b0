package org.runonce.tasklist.untakeable;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A task that nobody can take; whose case it is says no more than its number. */
public record UntakeableTask(
        String id,
        String task,
        String name,
        String caseNumber,
        String matterName,
        String department,
        String group,
        @Nullable String assignee,
        @Nullable String assigneeName,
        @Nullable String owner,
        @Nullable String ownerName,
        Reason reason,
        String why,
        String whyEn,
        String wayOut,
        String wayOutEn) {
    static final String COLUMNS = "task_id, task_key, task_name, case_number, matter_name, department, group_id,"
            + " assignee, assignee_name, owner, owner_name";

    static UntakeableTask read(ResultSet row, Reason reason) throws SQLException {
        return new UntakeableTask(
                row.getString("task_id"),
                row.getString("task_key"),
                row.getString("task_name"),
                row.getString("case_number"),
                row.getString("matter_name"),
                row.getString("department"),
                row.getString("group_id"),
                row.getString("assignee"),
                row.getString("assignee_name"),
                row.getString("owner"),
                row.getString("owner_name"),
                reason,
                reason.zh(),
                reason.en(),
                reason.wayOutZh(),
                reason.wayOutEn());
    }
}
