package org.runonce.tasklist.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The suite runs on the production kind of server; whoever tries RunOnce out has the embedded one. */
class GroupCountsOnTheEmbeddedDatabaseTest {
    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:counts;MODE=LEGACY;DB_CLOSE_DELAY=-1", "sa", "");

    @Test
    void counts_stay_exact_while_people_claim_and_steps_are_folded_at_the_same_moment() throws Exception {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        GroupCounts counts = new GroupCounts(JdbcClient.create(database));
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        List<Callable<Boolean>> people = new ArrayList<>();
        IntStream.range(0, 90)
                .forEach(i -> people.add(() -> {
                    transaction.executeWithoutResult(status -> {
                        counts.waits("approver@ZFJ");
                        if (i % 3 == 0) {
                            status.setRollbackOnly();
                        }
                    });
                    if (i % 9 == 0) {
                        transaction.executeWithoutResult(status -> counts.fold());
                    }
                    return true;
                }));
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            for (Future<Boolean> done : eight.invokeAll(people)) {
                done.get();
            }
        } finally {
            eight.shutdownNow();
        }
        assertThat(counts.waitingFor(Set.of("approver@ZFJ"))).isEqualTo(60);
        transaction.executeWithoutResult(status -> counts.fold());
        assertThat(counts.waitingFor(Set.of("approver@ZFJ"))).isEqualTo(60);
    }
}
