package org.runonce.benchmarks.inside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Cases that ended long ago: everything a really finished one has left, in the engine's history and in our tables. */
final class OldCases {
    private static final String COPIES = "bench_case";
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final JdbcTemplate sql;
    private final String number;
    private final List<Template> templates = new ArrayList<>();

    OldCases(JdbcTemplate sql, String number, String instance) {
        this.sql = sql;
        this.number = number;
        // the links of people to a task know the root of its case only
        List<String> byRoot = holding("ROOT_PROC_INST_ID_", "ACT\\_HI\\_%");
        byRoot.forEach(table -> put(table, "ROOT_PROC_INST_ID_ = '" + instance + "'"));
        for (String table : holding("PROC_INST_ID_", "ACT\\_HI\\_%")) {
            if (!byRoot.contains(table)) {
                put(table, "PROC_INST_ID_ = '" + instance + "'");
            }
        }
        for (String table : holding("case_number", "%")) {
            put(table, "case_number = '" + number + "'");
        }
    }

    private List<String> holding(String column, String tables) {
        return sql.queryForList(
                "select c.table_name from information_schema.columns c join information_schema.tables t"
                        + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                        + " where c.table_schema = database() and t.table_type = 'BASE TABLE' and c.column_name = ?"
                        + " and c.table_name like ? and c.table_name not like 'bench%'",
                String.class,
                column,
                tables);
    }

    private void put(String table, String where) {
        Template template = Template.of(sql, table, where);
        if (!template.rows().isEmpty()) {
            templates.add(template);
        }
    }

    int rowsOfOne() {
        return templates.stream().mapToInt(it -> it.rows().size()).sum();
    }

    /** What was there is replaced: the server sorts what goes into an empty table and then writes each index once. */
    double fill(long cases) {
        long start = System.nanoTime();
        Bulk.in(sql, List.of(
                "drop table if exists " + COPIES,
                "create table " + COPIES + " engine = Aria transactional = 0 as select seq,"
                        + " left(digest, 8) head, concat_ws('-', substr(digest, 9, 4), right(digest, 12)) tail"
                        + " from (select seq, md5(seq) digest from seq_1_to_" + cases + ") digests"));
        Bulk.tables(
                sql,
                templates.stream()
                        .map(it -> List.of(
                                "truncate table " + it.table(),
                                it.copies(expressions(it), COPIES),
                                "analyze table " + it.table()))
                        .toList());
        Progress.say("filled %d tables for %,d cases", templates.size(), cases);
        return (System.nanoTime() - start) / 1e9 / cases;
    }

    /** Every id becomes another of the same length, in all tables alike; the number of the case likewise. */
    private Map<String, String> expressions(Template template) {
        Map<String, String> expressions = new HashMap<>();
        for (String column : template.columns()) {
            if (column.startsWith("PROC_DEF") || column.startsWith("DEPLOYMENT")) {
                continue;
            }
            if (template.rows().stream().anyMatch(row -> number.equals(row.get(column)))) {
                expressions.put(column, "concat('8', lpad(c.seq, %d, '0'))".formatted(number.length() - 1));
            } else if (template.rows().stream().anyMatch(row -> isId(row.get(column)))) {
                expressions.put(column, another("t." + column));
            }
        }
        return expressions;
    }

    private static boolean isId(Object value) {
        return value instanceof String text && text.matches("([A-Za-z_]+:)?" + UUID);
    }

    /** Ids of one case differ in their first eight digits only: these are kept, the rest is the copy's own. */
    private static String another(String id) {
        return ("if(char_length(%1$s) < 36, %1$s, concat(left(%1$s, char_length(%1$s) - 36), c.head, '-',"
                        + " left(right(%1$s, 36), 4), '-', substr(right(%1$s, 36), 5, 4), '-', c.tail))")
                .formatted(id);
    }
}
