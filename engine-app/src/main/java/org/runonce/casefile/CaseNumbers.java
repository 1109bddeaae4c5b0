package org.runonce.casefile;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.DistrictTime;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Case numbers: division code, yyMMdd, six-digit serial of the day, check digit (ISO/IEC 7812-1, mod 10). Serials are
 * taken in blocks in a transaction of their own, so that submissions do not queue behind each other; a crash leaves a
 * gap, never a double. The one connection for it is kept apart: whoever submits holds one of the pool already, and when
 * all of them wait for a number nobody could fetch it.
 */
@Component
class CaseNumbers implements DisposableBean {
    private static final int BLOCK = 50;

    private final HikariDataSource connection;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final String division;
    private @Nullable LocalDate day;
    private long next;
    private long end;

    CaseNumbers(DataSourceProperties database, Clock clock, @Value("${runonce.division-code:330110}") String division) {
        this.connection = database.initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        this.connection.setPoolName("case-numbers");
        this.connection.setMaximumPoolSize(1);
        this.jdbc = new JdbcTemplate(connection);
        this.apart = new TransactionTemplate(new DataSourceTransactionManager(connection));
        this.clock = clock;
        this.division = division;
    }

    @Override
    public void destroy() {
        connection.close();
    }

    synchronized String next() {
        LocalDate today = DistrictTime.today(clock);
        if (!today.equals(day) || next == end) {
            next = reserve(today);
            end = next + BLOCK;
            day = today;
        }
        String digits = division + today.format(DateTimeFormatter.ofPattern("yyMMdd")) + "%06d".formatted(next++);
        return digits + CheckDigit.of(digits);
    }

    private long reserve(LocalDate today) {
        try {
            return reserveOnce(today);
        } catch (DuplicateKeyException e) {
            // another node opened the day at the same moment
            return reserveOnce(today);
        }
    }

    private long reserveOnce(LocalDate today) {
        Long first = apart.execute(status -> {
            int updated = jdbc.update(
                    "update case_serial set next_serial = next_serial + ? where serial_day = ?", BLOCK, today);
            if (updated == 0) {
                jdbc.update("insert into case_serial (serial_day, next_serial) values (?, ?)", today, 1 + BLOCK);
                return 1L;
            }
            Long now =
                    jdbc.queryForObject("select next_serial from case_serial where serial_day = ?", Long.class, today);
            return now == null ? null : now - BLOCK;
        });
        if (first == null) {
            throw new IllegalStateException("no serial for " + today);
        }
        return first;
    }
}
