package org.runonce.benchmarks;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which statements a case consists of: the server writes them all down, here they are counted by shape. */
public final class Statements {
    private final JdbcTemplate sql;

    public Statements(JdbcTemplate sql) {
        this.sql = sql;
    }

    public void listen() {
        sql.execute("set global log_output = 'TABLE'");
        sql.execute("truncate table mysql.general_log");
        goOn();
    }

    public void goOn() {
        sql.execute("set global general_log = 1");
    }

    public void pause() {
        sql.execute("set global general_log = 0");
    }

    public void print(int cases, int top) {
        pause();
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
                .replaceAll("'(?:[^'\\\\]++|\\\\.|'')*+'", "?")
                .replaceAll("\\b\\d+\\b", "?")
                .replaceAll("\\s+", " ")
                .replaceAll("(\\?\\s*,\\s*)+\\?", "?")
                .strip()
                .replaceFirst("(?i)^select .*? from ", "select … from ");
        return shape.substring(0, Math.min(150, shape.length()));
    }
}
