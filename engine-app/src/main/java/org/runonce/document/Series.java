package org.runonce.document;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers without gaps: the counter's row stays locked until the caller's transaction ends, so a number that is rolled
 * back is the next one's.
 */
@Repository
class Series {
    private final JdbcClient jdbc;

    Series(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String department, int year, String series) {
        int last = lock(department, year, series).orElseGet(() -> begin(department, year, series));
        jdbc.sql("UPDATE document_series SET last_number = ? WHERE department = ? AND series_year = ? AND series = ?")
                .params(last + 1, department, year, series)
                .update();
        return last + 1;
    }

    private Optional<Integer> lock(String department, int year, String series) {
        return jdbc.sql("SELECT last_number FROM document_series"
                        + " WHERE department = ? AND series_year = ? AND series = ? FOR UPDATE")
                .params(department, year, series)
                .query(Integer.class)
                .optional();
    }

    private int begin(String department, int year, String series) {
        jdbc.sql("SELECT id FROM document_series_gate WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .single();
        // whoever held the gate before may have begun this very counter
        Optional<Integer> begun = lock(department, year, series);
        if (begun.isEmpty()) {
            jdbc.sql("INSERT INTO document_series (department, series_year, series, last_number) VALUES (?, ?, ?, 0)")
                    .params(department, year, series)
                    .update();
        }
        return begun.orElse(0);
    }
}
