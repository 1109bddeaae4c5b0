package org.runonce.tasklist.drift;

import java.util.ArrayList;
import java.util.List;
import org.runonce.tasklist.drift.Drift.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Compares the work items with the engine's tables in the database, where both lie. */
@Repository
class DriftQuery {
    private static final String MISSING =
            "select t.ID_ what, coalesce(t.ASSIGNEE_, '') engine, '' item from ACT_RU_TASK t"
                    + " left join work_item w on w.task_id = t.ID_ and w.state = 'OPEN' where w.task_id is null";
    private static final String ORPHANED =
            "select w.task_id what, '' engine, coalesce(w.assignee, '') item from work_item w"
                    + " left join ACT_RU_TASK t on t.ID_ = coalesce(w.parent_task_id, w.task_id) where w.state = 'OPEN' and t.ID_ is null";
    private static final String ASSIGNEE =
            "select t.ID_ what, coalesce(t.ASSIGNEE_, '') engine, coalesce(w.assignee, '') item from ACT_RU_TASK t"
                    + " join work_item w on w.task_id = t.ID_ and w.state = 'OPEN'"
                    + " where coalesce(t.ASSIGNEE_, '') <> coalesce(w.assignee, '')";
    private static final String GROUP =
            "select w.task_id what, coalesce(l.GROUP_ID_, '') engine, w.group_id item from work_item w"
                    + " join ACT_RU_TASK t on t.ID_ = w.task_id"
                    + " left join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = w.task_id and l.TYPE_ = 'candidate'"
                    + " and l.GROUP_ID_ is not null"
                    + " where w.state = 'OPEN' and (l.GROUP_ID_ is null or l.GROUP_ID_ <> w.group_id)";
    private static final String COUNTS = "(select g.group_id, sum(g.waiting) waiting, sum(g.counted) counted from ("
            + "select group_id, count(*) waiting, 0 counted from work_item"
            + " where state = 'OPEN' and assignee is null group by group_id"
            + " union all select group_id, 0, step from group_step) g group by g.group_id) c"
            + " where c.waiting <> c.counted";
    private static final String COUNT =
            "select c.group_id what, cast(c.waiting as char(20)) engine, cast(c.counted as char(20)) item from "
                    + COUNTS;

    private final JdbcClient jdbc;

    DriftQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most so many of each kind. */
    List<Drift> find(int most) {
        List<Drift> found = new ArrayList<>();
        found.addAll(of(Kind.MISSING, MISSING, most));
        found.addAll(of(Kind.ORPHANED, ORPHANED, most));
        found.addAll(of(Kind.ASSIGNEE, ASSIGNEE, most));
        found.addAll(of(Kind.GROUP, GROUP, most));
        found.addAll(of(Kind.COUNT, COUNT, most));
        return found;
    }

    /**
     * One statement sees one moment, and whoever changes what waits writes its step in the same transaction: what it
     * finds missing is missing, however many people claim meanwhile.
     */
    void setCountsRight() {
        jdbc.sql("insert into group_step (group_id, step) select c.group_id, c.waiting - c.counted from " + COUNTS)
                .update();
    }

    long count(Kind kind) {
        return jdbc.sql("select count(*) from (" + sql(kind) + ") drift")
                .query(Long.class)
                .single();
    }

    private List<Drift> of(Kind kind, String sql, int most) {
        return jdbc.sql(sql + " order by what limit ?")
                .param(most)
                .query((row, number) ->
                        new Drift(kind, row.getString("what"), row.getString("engine"), row.getString("item")))
                .list();
    }

    private static String sql(Kind kind) {
        return switch (kind) {
            case MISSING -> MISSING;
            case ORPHANED -> ORPHANED;
            case ASSIGNEE -> ASSIGNEE;
            case GROUP -> GROUP;
            case COUNT -> COUNT;
        };
    }
}
