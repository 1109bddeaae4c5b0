package org.runonce.benchmarks.inside;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Filling in bulk: the server builds the indexes of an empty table by sorting if nothing has to be looked up meanwhile. */
final class Bulk {
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
}
