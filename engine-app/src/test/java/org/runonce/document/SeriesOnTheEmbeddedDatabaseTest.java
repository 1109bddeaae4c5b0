package org.runonce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** The suite runs on the production kind of server; whoever tries RunOnce out has the embedded one. */
class SeriesOnTheEmbeddedDatabaseTest {
    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:series;MODE=LEGACY;DB_CLOSE_DELAY=-1", "sa", "");

    @Test
    void twenty_at_once_with_some_rolled_back_leave_no_gap_there_either() throws Exception {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V5__document.sql")).execute(database);
        Series series = new Series(JdbcClient.create(database));
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        List<Callable<@Nullable Integer>> tasks = new ArrayList<>();
        IntStream.range(0, 60)
                .forEach(i -> tasks.add(() -> transaction.execute(status -> {
                    int number = series.next("SGB", 2026, "许受");
                    if (i % 3 == 0) {
                        status.setRollbackOnly();
                        return null;
                    }
                    return number;
                })));
        List<Integer> kept = new ArrayList<>();
        ExecutorService twenty = Executors.newFixedThreadPool(20);
        try {
            for (Future<@Nullable Integer> done : twenty.invokeAll(tasks)) {
                Integer number = done.get();
                if (number != null) {
                    kept.add(number);
                }
            }
        } finally {
            twenty.shutdown();
        }
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 40).boxed().toList());
    }
}
