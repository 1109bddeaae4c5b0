package org.runonce.tasklist.untakeable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.tasklist.Stranded.Hands;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the tasks behind a suspicion; pages go by the task's id. */
@Repository
class UntakeableQuery {
    private static final String SELECT =
            "select " + UntakeableTask.COLUMNS + " from work_item where state = 'OPEN' and ";
    private static final String WAITS = "assignee is null and group_id = ?";
    private static final String HELD =
            "assignee = ? and group_id = ? and kind = ? and coalesce(owner, '') = coalesce(?, '')"
                    + " and coalesce(on_behalf_of, '') = coalesce(?, '')";

    private final JdbcClient jdbc;

    UntakeableQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> waitingGroups() {
        return jdbc.sql("select group_id from group_step group by group_id having sum(step) > 0 order by group_id")
                .query(String.class)
                .list();
    }

    /** In whose hands open tasks lie. */
    List<Hands> hands() {
        return jdbc.sql("select distinct kind, group_id, department, assignee, on_behalf_of, owner from work_item"
                        + " where state = 'OPEN' and assignee is not null")
                .query((row, number) -> new Hands(
                        row.getString("kind").equals("SIGN"),
                        row.getString("group_id"),
                        row.getString("department"),
                        row.getString("assignee"),
                        row.getString("on_behalf_of"),
                        row.getString("owner")))
                .list();
    }

    List<UntakeableTask> waitingFor(String group, Reason reason, String after, int limit) {
        return page(WAITS, List.of(group), reason, after, limit);
    }

    List<UntakeableTask> lyingWith(Hands hands, Reason reason, String after, int limit) {
        List<@Nullable Object> values = new ArrayList<>(List.of(hands.holder(), hands.group()));
        values.add(hands.part() ? "SIGN" : "TASK");
        values.add(hands.owner());
        values.add(hands.onBehalfOf());
        return page(HELD, values, reason, after, limit);
    }

    /** In whose case every one of these people has done something; what they did decides. */
    List<UntakeableTask> waitingWhereAllWorked(String group, Collection<String> people, String after, int limit) {
        String worked = String.join(
                "",
                Collections.nCopies(
                        people.size(),
                        " and exists (select 1 from task_submission s where s.case_number = work_item.case_number"
                                + " and ? in (s.submitted_by, s.on_behalf_of))"));
        List<Object> values = new ArrayList<>(List.of(group));
        values.addAll(people);
        return page(WAITS + worked, values, Reason.GROUP_SEPARATED, after, limit);
    }

    private List<UntakeableTask> page(
            String where, List<? extends @Nullable Object> values, Reason reason, String after, int limit) {
        return jdbc.sql(SELECT + where + " and task_id > ? order by task_id limit ?")
                .params(values)
                .params(after, limit)
                .query((row, number) -> UntakeableTask.read(row, reason))
                .list();
    }
}
