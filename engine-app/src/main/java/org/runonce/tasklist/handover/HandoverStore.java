package org.runonce.tasklist.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.shared.Problem;
import org.runonce.shared.ProblemAnswers;
import org.runonce.tasklist.LeaversTasks.Expected;
import org.runonce.tasklist.LeaversTasks.Fate;
import org.runonce.tasklist.LeaversTasks.Planned;
import org.runonce.tasklist.LeaversTasks.Tie;
import org.runonce.tasklist.handover.HandoverView.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was previewed and what became of it: a handover that broke off goes on with what is left here. */
@Repository
class HandoverStore {
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Organisation organisation;
    private final Clock clock;

    HandoverStore(JdbcClient jdbc, ObjectMapper json, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.organisation = organisation;
        this.clock = clock;
    }

    void add(String id, String digest, HandoverOrder order, String by, boolean more, List<Planned> tasks) {
        jdbc.sql("insert into handover (id, digest, from_user, to_user, per_group, reason, by_user, previewed_at, more)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, digest, order.from(), order.to(), written(order.perGroup()), order.reason(), by)
                .params(now(), more)
                .update();
        for (int i = 0; i < tasks.size(); i++) {
            Planned task = tasks.get(i);
            @Nullable Problem refusal = task.refusal();
            jdbc.sql("insert into handover_task (handover_id, place, task_id, task_name, case_number, matter_name,"
                            + " department, group_id, tie, fate, to_user, to_name, seen, outcome, problem)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(id, i, task.taskId(), task.name(), task.caseNumber(), task.matterName())
                    .params(
                            task.department(),
                            task.group(),
                            task.tie().name(),
                            task.fate().name())
                    .params(task.to(), task.toName(), task.seen())
                    .param((refusal == null ? Outcome.PLANNED : Outcome.REFUSED).name())
                    .param(refusal == null ? null : written(ProblemAnswers.body(refusal)))
                    .update();
        }
    }

    Optional<HandoverView> withDigest(String digest) {
        return found("digest = ?", digest);
    }

    Optional<HandoverView> withId(String id) {
        return found("id = ?", id);
    }

    void begin(String id) {
        jdbc.sql("update handover set begun_at = ? where id = ? and begun_at is null")
                .params(now(), id)
                .update();
    }

    /** What is not handed over yet. */
    List<Expected> waiting(String id) {
        return jdbc.sql("select task_id, fate, seen from handover_task where handover_id = ? and outcome = 'PLANNED'"
                        + " order by place")
                .param(id)
                .query(Expected.class)
                .list();
    }

    /** False if it is settled; else nobody else settles it before the transaction ends. */
    boolean stillWaits(String id, String taskId) {
        return jdbc.sql("select outcome from handover_task where handover_id = ? and task_id = ? for update")
                .params(id, taskId)
                .query(String.class)
                .single()
                .equals(Outcome.PLANNED.name());
    }

    void settle(String id, String taskId, @Nullable Problem refusal) {
        jdbc.sql("update handover_task set outcome = ?, problem = ?, settled_at = ?"
                        + " where handover_id = ? and task_id = ? and outcome = 'PLANNED'")
                .param((refusal == null ? Outcome.DONE : Outcome.REFUSED).name())
                .param(refusal == null ? null : written(ProblemAnswers.body(refusal)))
                .params(now(), id, taskId)
                .update();
    }

    void forgetPreviewsOlderThan(Duration age) {
        LocalDateTime before = now().minus(age);
        String old = " from handover where begun_at is null and previewed_at < ?";
        jdbc.sql("delete from handover_task where handover_id in (select id" + old + ")")
                .param(before)
                .update();
        jdbc.sql("delete" + old).param(before).update();
    }

    private Optional<HandoverView> found(String where, String value) {
        return jdbc.sql("select * from handover where " + where)
                .param(value)
                .query((row, number) -> view(row))
                .optional();
    }

    private HandoverView view(ResultSet row) throws SQLException {
        return new HandoverView(
                row.getString("id"),
                row.getString("digest"),
                row.getString("from_user"),
                organisation.nameOf(row.getString("from_user")),
                row.getString("to_user"),
                read(row.getString("per_group"), new TypeReference<>() {}),
                row.getString("reason"),
                row.getString("by_user"),
                row.getObject("previewed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row.getObject("begun_at", LocalDateTime.class)),
                row.getBoolean("more"),
                tasks(row.getString("id")));
    }

    private List<HandoverView.Task> tasks(String id) {
        return jdbc.sql("select * from handover_task where handover_id = ? order by place")
                .param(id)
                .query((row, number) -> task(row))
                .list();
    }

    private HandoverView.Task task(ResultSet row) throws SQLException {
        @Nullable String problem = row.getString("problem");
        return new HandoverView.Task(
                row.getString("task_id"),
                row.getString("task_name"),
                row.getString("case_number"),
                row.getString("matter_name"),
                row.getString("department"),
                row.getString("group_id"),
                Tie.valueOf(row.getString("tie")),
                Fate.valueOf(row.getString("fate")),
                row.getString("to_user"),
                row.getString("to_name"),
                Outcome.valueOf(row.getString("outcome")),
                problem == null ? null : read(problem, new TypeReference<>() {}));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a handover cannot be written", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored handover is no JSON", e);
        }
    }
}
