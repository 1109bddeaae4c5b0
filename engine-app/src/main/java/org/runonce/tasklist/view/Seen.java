package org.runonce.tasklist.view;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has looked at which task: what a person has not looked at is unread. */
@Repository
class Seen {
    private final JdbcClient jdbc;
    private final Clock clock;

    Seen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void look(String taskId, String userId) {
        if (!among(userId, Set.of(taskId)).isEmpty()) {
            return;
        }
        // two open pages of one person may look at the same moment: the second insert writes nothing
        jdbc.sql("insert into task_seen (task_id, user_id, seen_at) select ?, ?, ? from work_item where task_id = ?"
                        + " and not exists (select 1 from task_seen s where s.user_id = ? and s.task_id = ?)")
                .params(taskId, userId, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), taskId)
                .params(userId, taskId)
                .update();
    }

    Set<String> among(String userId, Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("select task_id from task_seen where user_id = :userId and task_id in (:tasks)")
                .param("userId", userId)
                .param("tasks", taskIds)
                .query(String.class)
                .list());
    }
}
