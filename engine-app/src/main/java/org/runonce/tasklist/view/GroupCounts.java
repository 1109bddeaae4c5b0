package org.runonce.tasklist.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How many tasks wait for a group, exact at every moment: a step is written in the transaction that changes what waits,
 * and now and then many steps are folded into one. A task waits for one group, so the counts of several add up.
 */
@Component
public class GroupCounts {
    private static final int MANY = 20;
    private static final int AT_ONCE = 5_000;

    private final JdbcClient jdbc;

    GroupCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void waits(String groupId) {
        step(groupId, 1);
    }

    public void waitsNoMore(String groupId) {
        step(groupId, -1);
    }

    /** What is read with SQL after this sees the steps made before. */
    public void flush() {
        Steps.begun().forEach(Steps::write);
    }

    private void step(String groupId, int step) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            write(Map.of(groupId, step));
            return;
        }
        Steps.begun()
                .findFirst()
                .orElseGet(() -> {
                    Steps begins = new Steps(this::write);
                    TransactionSynchronizationManager.registerSynchronization(begins);
                    return begins;
                })
                .add(groupId, step);
    }

    private void write(Map<String, Integer> steps) {
        if (steps.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        steps.forEach((groupId, step) -> values.addAll(List.of(groupId, step)));
        jdbc.sql("insert into group_step (group_id, step) values (?, ?)" + ", (?, ?)".repeat(steps.size() - 1))
                .params(values)
                .update();
    }

    public long waitingFor(Collection<String> groups) {
        if (groups.isEmpty()) {
            return 0;
        }
        return jdbc.sql("select coalesce(sum(step), 0) from group_step where group_id in (:groups)")
                .param("groups", groups)
                .query(Long.class)
                .single();
    }

    private record Step(long id, int step) {}

    @Scheduled(fixedDelayString = "${runonce.tasklist.fold-every:PT2S}")
    @Transactional
    void fold() {
        jdbc.sql("select group_id from group_step group by group_id having count(*) > ?")
                .param(MANY)
                .query(String.class)
                .list()
                .forEach(this::fold);
    }

    /** Steps that are being written or folded elsewhere at this moment are left for the next time. */
    private void fold(String groupId) {
        List<Step> steps = jdbc.sql("select id, step from group_step where group_id = ? limit ? for update skip locked")
                .params(groupId, AT_ONCE)
                .query((row, number) -> new Step(row.getLong("id"), row.getInt("step")))
                .list();
        if (steps.isEmpty()) {
            return;
        }
        write(Map.of(groupId, steps.stream().mapToInt(Step::step).sum()));
        jdbc.sql("delete from group_step where id in (:ids)")
                .param("ids", steps.stream().map(Step::id).toList())
                .update();
    }
}
