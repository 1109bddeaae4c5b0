package org.runonce.tasklist;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 抄送: to whom a task was shown. */
@Repository
class Copies {
    private final JdbcClient jdbc;
    private final Clock clock;

    Copies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False if this person has it already; the caller holds the lock of the task. */
    boolean add(WorkItem item, String toUser, @Nullable String note, Actor by) {
        long known = jdbc.sql("select count(*) from task_copy where user_id = ? and task_id = ?")
                .params(toUser, item.taskId)
                .query(Long.class)
                .single();
        if (known > 0) {
            return false;
        }
        jdbc.sql("insert into task_copy (id, task_id, user_id, note, copied_by, copied_at) values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), item.taskId, toUser, note, by.userId())
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return true;
    }
}
