package org.runonce.benchmarks.inside;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Filling in bulk: the server builds the indexes of an empty table by sorting if nothing has to be looked up meanwhile. */
final class Bulk {
    private static final int MOST_SECONDS = 60;
    private static final int FEW_PAGES = 2_000;

    private Bulk() {}

    static void in(JdbcTemplate sql, Iterable<String> statements) {
        sql.execute((ConnectionCallback<Void>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set foreign_key_checks = 0, unique_checks = 0");
                try {
                    for (String each : statements) {
                        statement.execute(each);
                    }
                } finally {
                    statement.execute("set foreign_key_checks = 1, unique_checks = 1");
                }
            }
            return null;
        });
    }

    /** Several tables at once: filling one keeps one processor busy. */
    static void tables(JdbcTemplate sql, Collection<List<String>> tables) {
        tables.parallelStream().forEach(statements -> in(sql, statements));
    }

    /** Until what was filled is on the disk: else writing it would go on below what is measured. */
    static void settle(JdbcTemplate sql) throws InterruptedException {
        sql.execute("set global innodb_max_dirty_pages_pct = 0");
        try {
            long end = System.nanoTime() + MOST_SECONDS * 1_000_000_000L;
            while (dirtyPages(sql) > FEW_PAGES && System.nanoTime() < end) {
                Thread.sleep(200);
            }
            Progress.say("%d pages left to be written", dirtyPages(sql));
        } finally {
            sql.execute("set global innodb_max_dirty_pages_pct = default");
        }
    }

    private static long dirtyPages(JdbcTemplate sql) {
        return sql.queryForObject(
                "select variable_value from information_schema.global_status"
                        + " where variable_name = 'INNODB_BUFFER_POOL_PAGES_DIRTY'",
                Long.class);
    }
}
