package org.runonce.tasklist.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runonce.tasklist.view.Cursor;
import org.runonce.tasklist.view.Lights;
import org.runonce.tasklist.view.TaskLight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts and lists late tasks: of each department the beginning of its part of an index, which is short. */
@Repository
class WatchQuery {
    /** More lines than this nobody reads; a district has fewer departments and matters. */
    private static final int MOST_LINES = 200;

    private static final String COUNTS = "count(distinct case when due_on < ? then case_number end) red_cases,"
            + " count(distinct case when due_on >= ? then case_number end) yellow_cases";

    private final JdbcClient jdbc;
    private final Lights lights;

    WatchQuery(JdbcClient jdbc, Lights lights) {
        this.jdbc = jdbc;
        this.lights = lights;
    }

    Numbers.Count total(Set<String> departments, Lights.Day day) {
        List<Object> values = new ArrayList<>(List.of(day.today(), day.today()));
        return jdbc.sql("select " + COUNTS + " from work_item where " + late(departments, day.lastYellow(), values))
                .params(values)
                .query((row, number) ->
                        new Numbers.Count(null, "", "", row.getLong("red_cases"), row.getLong("yellow_cases")))
                .single();
    }

    /** Where most is overdue first. */
    List<Numbers.Count> counts(Dimension by, Set<String> departments, Lights.Day day) {
        List<Object> values = new ArrayList<>(List.of(day.today(), day.today()));
        String late = late(departments, day.lastYellow(), values);
        values.add(MOST_LINES);
        return jdbc.sql(
                        "select %1$s counted, %2$s counted_name, max(department) of_department, %3$s from work_item where %4$s"
                                        .formatted(by.column, by.name, COUNTS, late)
                                + " group by " + by.column
                                + " order by red_cases desc, yellow_cases desc, counted limit ?")
                .params(values)
                .query((row, number) -> {
                    String name = row.getString("counted_name");
                    return new Numbers.Count(
                            row.getString("counted"),
                            name == null ? "" : name,
                            row.getString("of_department"),
                            row.getLong("red_cases"),
                            row.getLong("yellow_cases"));
                })
                .list();
    }

    List<WatchedTask> page(Set<String> departments, WatchFilter filter, Lights.Day day, Cursor from, int limit) {
        List<Object> values = new ArrayList<>();
        LocalDate last = filter.light() == TaskLight.RED ? day.last(TaskLight.RED) : day.lastYellow();
        StringBuilder where = new StringBuilder(late(departments, last, values));
        if (filter.light() == TaskLight.YELLOW) {
            where.append(" and due_on >= ?");
            values.add(day.first(TaskLight.YELLOW));
        }
        equal("department", filter.department(), where, values);
        equal("matter_code", filter.matter(), where, values);
        equal("assignee", filter.person(), where, values);
        where.append(filter.unclaimed() ? " and assignee is null" : "");
        Collections.addAll(values, from.dueOn(), from.dueOn(), from.taskId(), limit);
        return jdbc.sql("select " + WatchedTask.COLUMNS + " from work_item where " + where
                        + " and due_on >= ? and (due_on > ? or task_id > ?) order by due_on, task_id limit ?")
                .params(values)
                .query((row, number) -> WatchedTask.read(row, day, lights))
                .list();
    }

    private static void equal(String column, @Nullable String value, StringBuilder where, List<Object> values) {
        if (value != null) {
            where.append(" and ").append(column).append(" = ?");
            values.add(value);
        }
    }

    private static String late(Collection<String> departments, LocalDate until, List<Object> values) {
        values.addAll(departments);
        values.add(until);
        return "department in (%s) and state = 'OPEN' and due_on <= ?"
                .formatted(String.join(", ", Collections.nCopies(departments.size(), "?")));
    }
}
