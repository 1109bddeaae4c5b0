package org.runonce.benchmarks;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which statements a case consists of: the server writes them all down, here they are counted by shape. */
final class Statements {
    private final JdbcTemplate sql;

    Statements(JdbcTemplate sql) {
        this.sql = sql;
    }

    void listen() {
        sql.execute("set global log_output = 'TABLE'");
        sql.execute("truncate table mysql.general_log");
        sql.execute("set global general_log = 1");
    }

    void print(int cases, int top) {
        sql.execute("set global general_log = 0");
        Map<String, Integer> shapes = new HashMap<>();
        sql.queryForList(
                        "select convert(argument using utf8mb4) from mysql.general_log where command_type = 'Query'",
                        String.class)
                .forEach(it -> shapes.merge(shape(it), 1, Integer::sum));
        shapes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(top)
                .forEach(it ->
                        System.out.printf("%7.1f  %s%n", it.getValue() / (double) Math.max(1, cases), it.getKey()));
    }

    /** Without its values, and short. */
    private static String shape(String statement) {
        String shape = statement
                .replaceAll("(?s)/\\*.*?\\*/", " ")
                .replaceAll("'(?:[^'\\\\]|\\\\.|'')*'", "?")
                .replaceAll("\\b\\d+\\b", "?")
                .replaceAll("\\s+", " ")
                .replaceAll("(\\?\\s*,\\s*)+\\?", "?")
                .strip()
                .replaceFirst("(?i)^select .*? from ", "select … from ");
        return shape.substring(0, Math.min(150, shape.length()));
    }
}
