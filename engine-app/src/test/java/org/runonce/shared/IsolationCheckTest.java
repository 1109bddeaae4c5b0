package org.runonce.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

class IsolationCheckTest {
    @Test
    void a_pool_with_another_isolation_stops_the_start_and_names_the_setting() {
        try (HikariDataSource pool = pool("TRANSACTION_SERIALIZABLE")) {
            assertThatThrownBy(() -> new IsolationCheck(pool).afterPropertiesSet())
                    .hasMessageContaining("spring.datasource.hikari.transaction-isolation");
        }
    }

    @Test
    void read_committed_starts() {
        try (HikariDataSource pool = pool("TRANSACTION_READ_COMMITTED")) {
            assertThatCode(() -> new IsolationCheck(pool).afterPropertiesSet()).doesNotThrowAnyException();
        }
    }

    private static HikariDataSource pool(String isolation) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:isolation");
        config.setTransactionIsolation(isolation);
        config.setMaximumPoolSize(1);
        return new HikariDataSource(config);
    }
}
