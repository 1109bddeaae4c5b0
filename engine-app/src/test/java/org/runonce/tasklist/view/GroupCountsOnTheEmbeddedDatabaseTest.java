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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The suite runs on the production kind of server; whoever tries RunOnce out has the embedded one. */
class GroupCountsOnTheEmbeddedDatabaseTest {
    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:counts;MODE=LEGACY;DB_CLOSE_DELAY=-1", "sa", "");

    private final JdbcClient jdbc = JdbcClient.create(database);
    private final GroupCounts counts = new GroupCounts(jdbc);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));

    @BeforeEach
    void schema() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @Test
    void counts_stay_exact_while_people_claim_and_steps_are_folded_at_the_same_moment() throws Exception {
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

    @Test
    void a_task_done_and_the_next_one_for_the_same_post_write_no_step() {
        transaction.executeWithoutResult(status -> {
            counts.waitsNoMore("approver@CGJ");
            counts.waits("approver@CGJ");
            counts.waits("chief-rep@CGJ");
        });

        assertThat(steps("%@CGJ")).containsExactly("chief-rep@CGJ 1");
    }

    @Test
    void steps_are_seen_by_whoever_asks_for_them_before_the_transaction_ends_and_are_not_written_twice() {
        transaction.executeWithoutResult(status -> {
            counts.waits("approver@WHJ");
            counts.flush();
            assertThat(steps("%@WHJ")).containsExactly("approver@WHJ 1");
            counts.waits("approver@WHJ");
        });

        assertThat(counts.waitingFor(Set.of("approver@WHJ"))).isEqualTo(2);
    }

    @Test
    void a_step_made_while_the_transaction_ends_is_not_lost() {
        transaction.executeWithoutResult(status -> {
            counts.waits("approver@JTJ");
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    counts.waits("approver@JTJ");
                }
            });
        });

        assertThat(counts.waitingFor(Set.of("approver@JTJ"))).isEqualTo(2);
    }

    private List<String> steps(String groups) {
        return jdbc.sql("select concat(group_id, ' ', step) from group_step where group_id like ? order by id")
                .param(groups)
                .query(String.class)
                .list();
    }
}
