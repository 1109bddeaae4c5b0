package org.runonce.tasklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many tasks wait for a group, exact at every moment: a step is written in the transaction that changes what waits,
 * and steps are folded into the sum now and then. A task waits for one group, so the counts of several add up.
 */
@Component
class GroupCounts {
    private static final int AT_ONCE = 5_000;

    private final JdbcClient jdbc;

    GroupCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void waits(String groupId) {
        step(groupId, 1);
    }

    void waitsNoMore(String groupId) {
        step(groupId, -1);
    }

    private void step(String groupId, int step) {
        jdbc.sql("insert into group_step (group_id, step) values (?, ?)")
                .params(groupId, step)
                .update();
    }

    long waitingFor(Collection<String> groups) {
        if (groups.isEmpty()) {
            return 0;
        }
        return jdbc.sql("select coalesce(sum(n), 0) from ("
                        + "select waiting n from group_count where group_id in (:groups)"
                        + " union all select step n from group_step where group_id in (:groups)) counted")
                .param("groups", groups)
                .query(Long.class)
                .single();
    }

    private record Step(long id, String groupId, int step) {}

    /** Steps that are being written or folded elsewhere at this moment are left for the next time. */
    @Scheduled(fixedDelayString = "${runonce.tasklist.fold-every:PT2S}")
    @Transactional
    void fold() {
        List<Step> steps = jdbc.sql(
                        "select id, group_id, step from group_step order by id limit ? for update skip locked")
                .param(AT_ONCE)
                .query((row, number) -> new Step(row.getLong("id"), row.getString("group_id"), row.getInt("step")))
                .list();
        if (steps.isEmpty()) {
            return;
        }
        Map<String, Integer> sums =
                steps.stream().collect(Collectors.groupingBy(Step::groupId, Collectors.summingInt(Step::step)));
        sums.forEach(this::add);
        jdbc.sql("delete from group_step where id in (:ids)")
                .param("ids", steps.stream().map(Step::id).toList())
                .update();
    }

    private void add(String groupId, int sum) {
        int known = jdbc.sql("update group_count set waiting = waiting + ? where group_id = ?")
                .params(sum, groupId)
                .update();
        if (known == 0) {
            jdbc.sql("insert into group_count (group_id, waiting) values (?, ?)")
                    .params(groupId, sum)
                    .update();
        }
    }
}
