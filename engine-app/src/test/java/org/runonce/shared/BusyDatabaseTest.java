package org.runonce.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Accounts;
import org.runonce.testing.Api;
import org.runonce.testing.Caller;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

@RunOnceTest
class BusyDatabaseTest {
    @Autowired
    Api api;

    @Autowired
    Accounts accounts;

    @Autowired
    HikariDataSource pool;

    @Test
    void who_finds_every_connection_taken_is_asked_to_come_again_and_then_is_served() throws Exception {
        Caller clerk = api.signIn("clerk1");
        long patience = pool.getConnectionTimeout();
        List<Connection> taken = new ArrayList<>();
        Reply busy;
        try {
            while (taken.size() < pool.getMaximumPoolSize()) {
                taken.add(pool.getConnection());
            }
            pool.getHikariConfigMXBean().setConnectionTimeout(250);
            busy = clerk.get("/api/tasks");
        } finally {
            pool.getHikariConfigMXBean().setConnectionTimeout(patience);
            for (Connection connection : taken) {
                connection.close();
            }
        }
        assertThat(busy.status()).as(busy.toString()).isEqualTo(503);
        assertThat(busy.problem()).isEqualTo("busy");
        assertThat(busy.header("Retry-After")).isEqualTo("3");
        assertThat(clerk.get("/api/tasks").status()).isEqualTo(200);
    }
}
