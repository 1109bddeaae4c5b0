package org.runonce.tasklist.route;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import org.runonce.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which completed tasks no longer count. */
@Component
public class UndoneTasks {
    private final JdbcClient jdbc;
    private final Clock clock;

    UndoneTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Set<String> among(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("select task_id from task_undone where task_id in (:ids)")
                .param("ids", taskIds)
                .query(String.class)
                .set();
    }

    public void add(String taskId, String operation, Actor by) {
        jdbc.sql("insert into task_undone (task_id, operation, undone_by, undone_at) values (?, ?, ?, ?)")
                .params(taskId, operation, by.userId(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
