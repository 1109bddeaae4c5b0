package org.runonce.benchmarks.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.runonce.tasklist.TaskList;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Open tasks in any number, in the engine's tables and in the task list alike: one errand is really brought to its last
 * task, and the server copies its rows with other ids, groups, holders, days and names ({@link Copies}).
 */
final class OpenTasks {
    private final JdbcTemplate sql;
    private final List<Template> templates = new ArrayList<>();

    OpenTasks(Product product, ProcessEngine engine) {
        sql = product.sql();
        String instance = Errand.start(engine, "BENCH-1", Places.HALL.groupId()).getId();
        Actor clerk = new Actor("staff0", "工作人员0", java.util.Set.of(Places.HALL));
        while (!Errand.LAST.equals(keyOf(engine, instance))) {
            product.bean(TaskList.class).complete(taskOf(engine, instance), Json.of("{}"), clerk);
        }
        String task = taskOf(engine, instance);
        put("ACT_RU_EXECUTION", "ID_ = '" + instance + "'");
        put("ACT_RU_VARIABLE", "PROC_INST_ID_ = '" + instance + "'");
        put("ACT_RU_TASK", "ID_ = '" + task + "'");
        put("ACT_RU_IDENTITYLINK", "TASK_ID_ = '" + task + "' and TYPE_ = 'candidate'");
        // no list asks for the history, and completing a task updates in it what is there; "growth" measures it
        put("work_item", "task_id = '" + task + "'");
    }

    private void put(String table, String where) {
        templates.add(Template.of(sql, table, where));
    }

    private static String keyOf(ProcessEngine engine, String instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getTaskDefinitionKey();
    }

    private static String taskOf(ProcessEngine engine, String instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    /** What was there is replaced. */
    void make(int many) {
        Bulk.in(sql, Copies.statements(many));
        Bulk.tables(
                sql,
                templates.stream()
                        .map(it -> List.of(
                                "truncate table " + it.table(),
                                it.copies(expressions(it.table()), Copies.TABLE),
                                "analyze table " + it.table()))
                        .toList());
        Bulk.in(
                sql,
                List.of(
                        // the copies of the last size had the same ids
                        "truncate table task_submission",
                        "truncate table task_seen",
                        "insert into task_seen select task_id, assignee, utc_timestamp(6) from work_item"
                                + " where assignee is not null and crc32(task_id) % 2 = 0",
                        "truncate table group_step",
                        "insert into group_step (group_id, step) select group_id, count(*) from work_item"
                                + " where state = 'OPEN' and assignee is null group by group_id"));
        Progress.say("filled %,d open tasks in %d tables", many, templates.size());
    }

    private static Map<String, String> expressions(String table) {
        return switch (table) {
            case "ACT_RU_EXECUTION" -> Map.of(
                    "ID_", "instance", "PROC_INST_ID_", "instance", "ROOT_PROC_INST_ID_", "instance",
                    "BUSINESS_KEY_", "number", "ACT_INST_ID_", "activity");
            case "ACT_RU_VARIABLE" -> Map.of(
                    "ID_", "variable", "PROC_INST_ID_", "instance", "EXECUTION_ID_", "instance",
                    "VAR_SCOPE_", "instance", "TEXT_", "post");
            case "ACT_RU_TASK" -> Map.of(
                    "ID_", "task", "PROC_INST_ID_", "instance", "EXECUTION_ID_", "instance",
                    "ASSIGNEE_", "holder", "DUE_DATE_", "due");
            case "ACT_RU_IDENTITYLINK" -> Map.of("ID_", "link", "TASK_ID_", "task", "GROUP_ID_", "post");
            default -> workItem();
        };
    }

    private static Map<String, String> workItem() {
        return Map.ofEntries(
                Map.entry("task_id", "task"),
                Map.entry("case_number", "number"),
                Map.entry("group_id", "post"),
                Map.entry("department", "substring_index(post, '@', -1)"),
                Map.entry("assignee", "holder"),
                Map.entry("assignee_name", "replace(holder, 'staff', '工作人员')"),
                Map.entry("due_on", "coalesce(due, date'9999-12-31')"),
                Map.entry("matter_code", "matter"),
                Map.entry("matter_name", "c.matter_name"),
                Map.entry("applicant_name", "applicant"));
    }
}
