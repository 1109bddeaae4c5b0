package org.runonce.tasklist;

import org.runonce.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looks at a task without working on it. */
@Component
class Shown {
    private final JdbcClient jdbc;

    Shown(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean to(WorkItem item, Actor actor) {
        return copiedTo(item, actor) || asked(item, actor);
    }

    /** A signer reads the task while asked to sign for it. */
    private boolean asked(WorkItem item, Actor actor) {
        return item.signState != null
                && jdbc.sql(
                                        "select count(*) from work_item where parent_task_id = ? and state = 'OPEN' and assignee = ?")
                                .params(item.taskId, actor.userId())
                                .query(Long.class)
                                .single()
                        > 0;
    }

    private boolean copiedTo(WorkItem item, Actor actor) {
        return jdbc.sql("select count(*) from task_copy where user_id = ? and task_id = ?")
                        .params(actor.userId(), item.taskId)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
