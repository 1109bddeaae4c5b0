package org.runonce.benchmarks.inside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Cases that ended long ago: everything a really finished one has left, in the engine's history and in our tables. */
final class OldCases {
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final JdbcTemplate sql;
    private final String number;
    private final List<Template> templates = new ArrayList<>();
    private long made;

    OldCases(JdbcTemplate sql, String number, String instance) {
        this.sql = sql;
        this.number = number;
        for (String table : holding("PROC_INST_ID_", "ACT\\_HI\\_%")) {
            put(table, "PROC_INST_ID_ = '" + instance + "'");
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

    /** Adds what is missing, and says how long each of them took. */
    double fillTo(long cases) {
        long start = System.nanoTime();
        long from = made + 1;
        for (Template template : templates) {
            Map<String, String> expressions = expressions(template);
            for (long first = from; first <= cases; first += 50_000) {
                long last = Math.min(cases, first + 49_999);
                Bulk.in(sql, List.of(template.copies(expressions, first, last)));
            }
            Progress.say("filled %s for %,d cases", template.table(), cases);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double each = seconds / Math.max(1, cases - made);
        made = Math.max(made, cases);
        return each;
    }

    /** Every id becomes another of the same length, in all tables alike; the number of the case likewise. */
    private Map<String, String> expressions(Template template) {
        Map<String, String> expressions = new HashMap<>();
        for (String column : template.columns()) {
            if (column.startsWith("PROC_DEF") || column.startsWith("DEPLOYMENT")) {
                continue;
            }
            if (template.rows().stream().anyMatch(row -> number.equals(row.get(column)))) {
                expressions.put(column, "concat('8', lpad(seq, %d, '0'))".formatted(number.length() - 1));
            } else if (template.rows().stream().anyMatch(row -> isId(row.get(column)))) {
                expressions.put(column, another("t." + column));
            }
        }
        return expressions;
    }

    private static boolean isId(Object value) {
        return value instanceof String text && text.matches("([A-Za-z_]+:)?" + UUID);
    }

    private static String another(String id) {
        String hash = "md5(concat(right(" + id + ", 36), seq))";
        String uuid = "insert(insert(insert(insert(%s, 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')".formatted(hash);
        return "if(char_length(%1$s) < 36, %1$s, concat(left(%1$s, char_length(%1$s) - 36), %2$s))".formatted(id, uuid);
    }
}
