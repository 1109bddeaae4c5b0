package org.runonce.tasklist;

import java.util.List;
import java.util.Objects;
import org.runonce.organisation.substitution.SubstitutedWork;
import org.runonce.organisation.substitution.Substitution;
import org.runonce.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tasks that were claimed in somebody's place go back to their group when the substitution ends. */
@Component
@Transactional
class SubstitutedTasks implements SubstitutedWork {
    private final WorkItemRepository items;
    private final OperationLog log;
    private final NewHands newHands;
    private final JdbcClient jdbc;

    SubstitutedTasks(WorkItemRepository items, OperationLog log, NewHands newHands, JdbcClient jdbc) {
        this.items = items;
        this.log = log;
        this.newHands = newHands;
        this.jdbc = jdbc;
    }

    @Override
    public void giveBack(Substitution ended, Actor by) {
        for (String taskId : heldBy(ended)) {
            items.findForUpdate(taskId).filter(it -> rests(it, ended)).ifPresent(item -> {
                newHands.keepDraft(item, ended.substitute());
                newHands.hold(item, null);
                String text = "“%s”由%s代%s签收未办，代办结束，退回岗位"
                        .formatted(item.taskName, ended.substituteName(), ended.principalName());
                log.add(item, TaskOperation.END_SUBSTITUTION, null, null, text, by);
            });
        }
        items.flush();
    }

    @Override
    public boolean isLeft(Substitution ended) {
        return !heldBy(ended).isEmpty();
    }

    private static boolean rests(WorkItem item, Substitution ended) {
        return item.state == WorkItem.State.OPEN && Objects.equals(item.substitution, ended.id());
    }

    private List<String> heldBy(Substitution ended) {
        return jdbc.sql("select task_id from work_item where assignee = ? and state = 'OPEN' and substitution = ?"
                        + " order by task_id")
                .params(ended.substitute(), ended.id())
                .query(String.class)
                .list();
    }
}
