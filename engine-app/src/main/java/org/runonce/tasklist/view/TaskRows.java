package org.runonce.tasklist.view;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads pages of work items in the order of an index: where a page ends, the next one begins. */
@Repository
class TaskRows {
    private static final String SELECT = "select " + TaskRow.COLUMNS + " from work_item where ";
    private static final String FIND = "select task_id found_id, due_on found_on from work_item where ";
    private static final String AFTER = " and due_on >= ? and (due_on > ? or task_id > ?)";
    private static final String BY_DUE_DAY = " order by due_on, task_id limit ?";

    private final JdbcClient jdbc;

    TaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One look for each group reads its part of the index in order; one look for all would sort everything that waits.
     * The looks take from the index alone which tasks stand on the page, and only those are then read whole.
     */
    List<TaskRow> ofGroups(Collection<String> groups, Narrowed narrowed, Cursor from, int limit) {
        if (groups.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        String found = groups.stream()
                .map(group -> {
                    values.add(group);
                    return found("group_id = ? and state = 'OPEN' and assignee is null", narrowed, from, limit, values);
                })
                .collect(Collectors.joining(" union all "));
        values.add(limit);
        return rows(
                "select " + TaskRow.COLUMNS + " from (select found_id, found_on from (" + found + ") waiting"
                        + " order by found_on, found_id limit ?) page join work_item on task_id = found_id"
                        + " order by found_on, found_id",
                values);
    }

    List<TaskRow> ofPerson(String userId, Narrowed narrowed, Cursor from, int limit) {
        List<Object> values = new ArrayList<>(List.of(userId));
        return rows(part("assignee = ? and state = 'OPEN'", narrowed, from, limit, values), values);
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

    long countOfPerson(String userId) {
        return jdbc.sql("select count(*) from work_item where assignee = ? and state = 'OPEN'")
                .param(userId)
                .query(Long.class)
                .single();
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
