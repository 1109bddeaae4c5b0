package org.runonce.tasklist;

import java.util.Set;
import java.util.stream.Collectors;
import org.runonce.shared.Actor;
import org.runonce.shared.CaseInvitations;
import org.runonce.shared.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whoever holds an open task or part, has signed, or had a task copied, is invited by the post whose task it is. */
@Repository
class Invitations implements CaseInvitations {
    private static final String INVITING = """
            select distinct coalesce(task.group_id, item.group_id)
            from work_item item left join work_item task on task.task_id = item.parent_task_id
            where item.case_number = ? and (
                item.assignee = ? and (item.state = 'OPEN' or item.kind = 'SIGN' and item.state = 'DONE')
                or item.state in ('OPEN', 'DONE') and exists (
                    select 1 from task_copy copy where copy.user_id = ? and copy.task_id = item.task_id))
            """;

    private final JdbcClient jdbc;

    Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Post> invitingPosts(String caseNumber, Actor actor) {
        return jdbc.sql(INVITING).params(caseNumber, actor.userId(), actor.userId()).query(String.class).list().stream()
                .map(Post::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
