package org.runonce.benchmarks.inside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.runonce.tasklist.TaskList;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Open tasks in any number, in the engine's tables and in the task list alike: one errand is really brought to its last
 * task, and the server copies its rows with other ids, groups, holders, days and names.
 */
final class OpenTasks {
    private static final String INSTANCE = id("case");
    private static final String TASK = id("task");
    private static final String HOLDER = "if(%s %% 4 = 0, concat('staff', %s %% %d), null)"
            .formatted(Places.dice("held"), Places.dice("holder"), Places.STAFF);
    private static final String DUE =
            "date_add(current_date, interval cast(%s %% 65 as signed) - 5 day)".formatted(Places.dice("due"));
    private static final String NO_CLOCK = Places.dice("clock") + " % 20 = 0";
    private static final String NUMBER =
            "concat('330110', date_format(date_sub(current_date, interval %s %% 30 day), '%%y%%m%%d'),"
                            .formatted(Places.dice("day")) + " lpad(seq, 7, '0'))";
    private static final String WORDS = "安邦昌辰诚达德东恩方丰福广国海瀚恒弘宏华徽吉嘉建杰金锦景君凯康乐联龙隆美民明宁鹏";
    private static final String APPLICANT = ("concat(elt(1 + %s %% 6, '杭州', '余杭', '良渚', '瓶窑', '径山', '未来'),"
                    + " substr('%s', 1 + %s %% 40, 1), substr('%s', 1 + %s %% 40, 1),"
                    + " elt(1 + %s %% 5, '餐饮', '建设', '科技', '医疗', '文化'), '有限公司')")
            .formatted(
                    Places.dice("town"), WORDS, Places.dice("a"), WORDS, Places.dice("b"), Places.dice("trade"));
    private static final String MATTERS = "'挖掘城市道路许可', '公共自行车点位', '户外广告设置', '临时占用道路', '食品经营许可', '医师执业注册',"
            + " '公共场所卫生许可', '建筑垃圾处置核准', '城市绿化迁移', '取水许可'";

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
        put("ACT_HI_PROCINST", "ID_ = '" + instance + "'");
        put("ACT_HI_TASKINST", "ID_ = '" + task + "'");
        put("ACT_HI_ACTINST", "TASK_ID_ = '" + task + "'");
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
        List<String> statements = new ArrayList<>();
        for (Template template : templates) {
            statements.add("truncate table " + template.table());
            statements.add(template.copies(expressions(template.table()), 1, many));
        }
        statements.add("truncate table task_seen");
        statements.add("insert into task_seen select task_id, assignee, utc_timestamp(6) from work_item"
                + " where assignee is not null and crc32(task_id) % 2 = 0");
        statements.add("truncate table group_step");
        statements.add("insert into group_step (group_id, step) select group_id, count(*) from work_item"
                + " where state = 'OPEN' and assignee is null group by group_id");
        templates.forEach(it -> statements.add("analyze table " + it.table()));
        Bulk.in(sql, statements);
        Progress.say("filled %,d open tasks in eight tables", many);
    }

    private static Map<String, String> expressions(String table) {
        Map<String, String> values = new HashMap<>(Map.of("PROC_INST_ID_", INSTANCE, "ROOT_PROC_INST_ID_", INSTANCE));
        values.putAll(
                switch (table) {
                    case "ACT_RU_EXECUTION" -> Map.of(
                            "ID_", INSTANCE, "BUSINESS_KEY_", NUMBER, "ACT_INST_ID_", "concat('Task_Last:', " + id("act")
                                    + ")");
                    case "ACT_RU_VARIABLE" -> Map.of(
                            "ID_", id("variable"), "EXECUTION_ID_", INSTANCE, "VAR_SCOPE_", INSTANCE,
                            "TEXT_", Places.groupInSql());
                    case "ACT_RU_TASK" -> Map.of(
                            "ID_", TASK, "EXECUTION_ID_", INSTANCE, "ASSIGNEE_", HOLDER,
                            "DUE_DATE_", "if(" + NO_CLOCK + ", null, " + DUE + ")");
                    case "ACT_RU_IDENTITYLINK" -> Map.of(
                            "ID_", id("link"), "TASK_ID_", TASK, "GROUP_ID_", Places.groupInSql());
                    case "ACT_HI_PROCINST" -> Map.of("ID_", INSTANCE, "BUSINESS_KEY_", NUMBER);
                    case "ACT_HI_TASKINST" -> Map.of(
                            "ID_", TASK, "EXECUTION_ID_", INSTANCE, "ASSIGNEE_", HOLDER,
                            "ACT_INST_ID_", "concat('Task_Last:', " + id("act") + ")");
                    case "ACT_HI_ACTINST" -> Map.of(
                            "ID_", "concat('Task_Last:', " + id("act") + ")", "EXECUTION_ID_", INSTANCE,
                            "TASK_ID_", TASK, "PARENT_ACT_INST_ID_", INSTANCE, "ASSIGNEE_", HOLDER);
                    default -> workItem();
                });
        return values;
    }

    private static Map<String, String> workItem() {
        String group = Places.groupInSql();
        Map<String, String> values = new HashMap<>();
        values.put("task_id", TASK);
        values.put("case_number", NUMBER);
        values.put("group_id", group);
        values.put("department", "substring_index(" + group + ", '@', -1)");
        values.put("assignee", HOLDER);
        values.put("assignee_name", "replace(" + HOLDER + ", 'staff', '工作人员')");
        values.put("due_on", "if(" + NO_CLOCK + ", date'9999-12-31', " + DUE + ")");
        values.put("matter_code", "concat('PUB-', lpad(1 + %s %% 40, 3, '0'))".formatted(Places.dice("matter")));
        values.put(
                "matter_name",
                "concat(elt(1 + %s %% 10, %s), if(%s %% 40 < 20, '', '（变更）'))"
                        .formatted(Places.dice("matter"), MATTERS, Places.dice("matter")));
        values.put("applicant_name", APPLICANT);
        return values;
    }

    /** Looks like a random id and is none: each table gives the same copy the same. */
    private static String id(String what) {
        String hash = "md5(concat('" + what + "', seq))";
        return "insert(insert(insert(insert(%s, 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')".formatted(hash);
    }
}
