package org.runonce.tasklist.view;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.runonce.organisation.substitution.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads pages of work items in the order of an index: where a page ends, the next one begins. */
@Repository
class TaskRows {
    private static final String SELECT = "select " + TaskRow.COLUMNS + " from work_item where ";
    private static final String FIND = "select task_id found_id, due_on found_on from work_item where ";
    private static final String AFTER = " and due_on >= ? and (due_on > ? or task_id > ?)";
    private static final String HELD = "assignee = ? and state = 'OPEN'";
    private static final String BY_DUE_DAY = " order by due_on, task_id limit ?";

    private final JdbcClient jdbc;

    TaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One look for each group reads its part of the index in order; one look for all would sort everything that waits.
     * The looks take from the index alone which tasks stand on the page, and only those are then read whole.
     */
    List<TaskRow> ofGroups(Collection<Viewer.Slice> groups, Narrowed narrowed, Cursor from, int limit) {
        if (groups.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        String found = groups.stream()
                .map(group -> {
                    String waits = waitingFor(group, values);
                    return found(waits, narrowed, from, limit, values);
                })
                .collect(Collectors.joining(" union all "));
        values.add(limit);
        return rows(
                "select " + TaskRow.COLUMNS + " from (select found_id, found_on from (" + found + ") waiting"
                        + " order by found_on, found_id limit ?) page join work_item on task_id = found_id"
                        + " order by found_on, found_id",
                values);
    }

    /** What the person holds, and what those hold in whose place the person acts. */
    List<TaskRow> heldBy(Viewer person, Narrowed narrowed, Cursor from, int limit) {
        List<Object> values = new ArrayList<>(List.of(person.actor().userId()));
        StringBuilder sql = new StringBuilder(part(HELD, narrowed, from, limit, values));
        for (Place place : person.places()) {
            sql.append(" union ").append(part(heldIn(place, values), narrowed, from, limit, values));
        }
        if (person.places().isEmpty()) {
            return rows(sql.toString(), values);
        }
        values.add(limit);
        return rows("select * from (" + sql + ") held" + BY_DUE_DAY, values);
    }

    /** What the person has asked others to help with. */
    List<TaskRow> ofOwner(String userId, Narrowed narrowed, Cursor from, int limit) {
        List<Object> values = new ArrayList<>(List.of(userId));
        return rows(part("owner = ? and state = 'OPEN'", narrowed, from, limit, values), values);
    }

    /** Open tasks of the cases the person follows. */
    List<TaskRow> followedBy(String userId, Narrowed narrowed, Cursor from, int limit) {
        List<Object> values = new ArrayList<>(List.of(userId));
        String followed = "case_number in (select case_number from case_follow where user_id = ?) and state = 'OPEN'";
        return rows(part(followed, narrowed, from, limit, values), values);
    }

    /** Open tasks that were copied to the person. */
    List<TaskRow> copiedTo(String userId, Narrowed narrowed, Cursor from, int limit) {
        List<Object> values = new ArrayList<>(List.of(userId));
        String copied = "task_id in (select task_id from task_copy where user_id = ?) and state = 'OPEN'";
        return rows(part(copied, narrowed, from, limit, values), values);
    }

    /** What the person has done, the latest first. */
    List<TaskRow> doneBy(String userId, Narrowed narrowed, EndedCursor from, int limit) {
        LocalDateTime before = LocalDateTime.ofInstant(from.endedAt(), ZoneOffset.UTC);
        List<Object> values = new ArrayList<>(List.of(userId, before, before, from.taskId()));
        values.addAll(narrowed.values());
        values.add(limit);
        return rows(
                SELECT + "ended_by = ? and ended_at <= ? and (ended_at < ? or task_id < ?) and state = 'DONE'"
                        + narrowed.sql() + " order by ended_at desc, task_id desc limit ?",
                values);
    }

    long countOfPerson(Viewer person) {
        List<Object> values = new ArrayList<>(List.of(person.actor().userId()));
        StringBuilder sql = new StringBuilder("select task_id from work_item where " + HELD);
        for (Place place : person.places()) {
            sql.append(" union select task_id from work_item where ").append(heldIn(place, values));
        }
        return count("select count(*) from (" + sql + ") held", values);
    }

    /** Of a group whose count is not kept, because only some matters of it are looked at. */
    long countWaiting(Viewer.Slice some) {
        List<Object> values = new ArrayList<>();
        return count("select count(*) from work_item where " + waitingFor(some, values), values);
    }

    private long count(String sql, List<Object> values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }

    private static String waitingFor(Viewer.Slice group, List<Object> values) {
        values.add(group.group());
        return "group_id = ? and state = 'OPEN' and assignee is null" + of(group.matters(), values);
    }

    /** What its principal holds for the posts of the place, and what its principal is asked to sign in its units. */
    private static String heldIn(Place place, List<Object> values) {
        values.add(place.principal());
        values.addAll(Viewer.groups(place));
        values.addAll(Viewer.units(place));
        return HELD + " and (group_id in (" + marks(Viewer.groups(place)) + ") or kind = 'SIGN' and department in ("
                + marks(Viewer.units(place)) + "))" + of(place.matters(), values);
    }

    private static String of(Set<String> matters, List<Object> values) {
        values.addAll(matters);
        return matters.isEmpty() ? "" : " and matter_code in (" + marks(matters) + ")";
    }

    private static String marks(Set<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static String part(String whose, Narrowed narrowed, Cursor from, int limit, List<Object> values) {
        return "(" + SELECT + paged(whose, narrowed, from, limit, values) + ")";
    }

    private static String found(String whose, Narrowed narrowed, Cursor from, int limit, List<Object> values) {
        return "(" + FIND + paged(whose, narrowed, from, limit, values) + ")";
    }

    private static String paged(String whose, Narrowed narrowed, Cursor from, int limit, List<Object> values) {
        values.add(from.dueOn());
        values.add(from.dueOn());
        values.add(from.taskId());
        values.addAll(narrowed.values());
        values.add(limit);
        return whose + AFTER + narrowed.sql() + BY_DUE_DAY;
    }

    private List<TaskRow> rows(String sql, List<Object> values) {
        return jdbc.sql(sql).params(values).query(TaskRow::read).list();
    }
}
