package org.runonce.tasklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.shared.Actor;
import org.runonce.shared.TaskOperated;
import org.runonce.tasklist.live.ListChange;
import org.runonce.tasklist.live.ListChanges;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every operation with its reason, for the task and for the timeline of its case. */
@Repository
class OperationLog {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final ListChanges changes;
    private final Organisation organisation;
    private final Clock clock;

    OperationLog(
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            ListChanges changes,
            Organisation organisation,
            Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.changes = changes;
        this.organisation = organisation;
        this.clock = clock;
    }

    void add(
            WorkItem item,
            TaskOperation operation,
            @Nullable String toUser,
            @Nullable String reason,
            String text,
            Actor actor) {
        record(item, operation, toUser, reason, actor);
        ListChange change = item.change();
        changes.tell(operation == TaskOperation.COPY && toUser != null ? change.shownTo(toUser) : change);
        events.publishEvent(new TaskOperated(item.caseNumber, item.taskId, operation.name(), text, actor));
    }

    /** For the task alone: the timeline of the case hears of it otherwise. */
    void record(WorkItem item, TaskOperation operation, @Nullable String toUser, @Nullable String reason, Actor actor) {
        jdbc.sql(
                        "insert into task_operation (id, task_id, case_number, operation, by_user, on_behalf_of, to_user, reason, happened_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), item.taskId, item.caseNumber, operation.name())
                .params(actor.userId(), actor.inPlaceOf(), toUser, reason)
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    List<OperationView> of(String taskId) {
        return jdbc.sql(
                        "select operation, by_user, on_behalf_of, to_user, reason, happened_at from task_operation where task_id = ?"
                                + " order by happened_at, id")
                .param(taskId)
                .query(this::view)
                .list();
    }

    private OperationView view(ResultSet row, int number) throws SQLException {
        String by = row.getString("by_user");
        @Nullable String onBehalfOf = row.getString("on_behalf_of");
        @Nullable String to = row.getString("to_user");
        return new OperationView(
                TaskOperation.valueOf(row.getString("operation")),
                by,
                organisation.nameOf(by),
                onBehalfOf,
                onBehalfOf == null ? null : organisation.nameOf(onBehalfOf),
                to,
                to == null ? null : organisation.nameOf(to),
                row.getString("reason"),
                instant(row.getObject("happened_at", LocalDateTime.class)));
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
