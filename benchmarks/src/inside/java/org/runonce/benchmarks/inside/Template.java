package org.runonce.benchmarks.inside;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows that were really written once, put aside to be copied many times by the server itself. */
final class Template {
    private final JdbcTemplate sql;
    private final String table;
    private final List<String> columns;

    private Template(JdbcTemplate sql, String table) {
        this.sql = sql;
        this.table = table;
        this.columns = sql.queryForList(
                "select column_name from information_schema.columns where table_schema = database() and table_name = ?"
                        + " and extra not like '%auto_increment%' order by ordinal_position",
                String.class,
                table);
    }

    static Template of(JdbcTemplate sql, String table, String where) {
        Template template = new Template(sql, table);
        sql.execute("drop table if exists " + template.aside());
        sql.execute("create table " + template.aside() + " as select * from " + table + " where " + where);
        return template;
    }

    String table() {
        return table;
    }

    /** What the rows look like: column by column, one value each. */
    List<Map<String, Object>> rows() {
        return sql.queryForList("select * from " + aside());
    }

    /**
     * @param expressions SQL for columns that differ, in terms of c
     * @param copies a table with one row for each copy
     */
    String copies(Map<String, String> expressions, String copies) {
        String values = columns.stream()
                .map(it -> expressions.getOrDefault(it, "t." + it))
                .collect(Collectors.joining(", "));
        return "insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from "
                + aside() + " t, " + copies + " c";
    }

    List<String> columns() {
        return columns;
    }

    private String aside() {
        return "bench_" + table.toLowerCase(java.util.Locale.ROOT);
    }
}
