package org.runonce.benchmarks.inside;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.JdbcTemplate;

/** One way of completing tasks: how long it takes, what it asks the server, and what it costs both in processor time. */
final class Side {
    private final ProcessEngine engine;
    private final Consumer<String> complete;
    private final JdbcTemplate sql;
    private final ProcessHandle server;
    private final Times times = new Times();
    private long statements;
    private long ownCpu;
    private double serverCpu;

    Side(ProcessEngine engine, Consumer<String> complete, Product product) {
        this.engine = engine;
        this.complete = complete;
        this.sql = product.sql();
        this.server = product.serverProcess();
    }

    /** Both sides need code that the virtual machine has had the time to compile. */
    void warmUp(int errands, int mostSeconds) {
        long end = System.nanoTime() + mostSeconds * 1_000_000_000L;
        for (int i = 0; i < errands && System.nanoTime() < end; i++) {
            errand();
        }
        forget();
    }

    void work(int seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            errand();
        }
    }

    /** The first two tasks of an errand: each completion brings the next task. */
    void errand() {
        String instance = Errand.start(engine, "BENCH-W" + System.nanoTime(), Places.HALL.groupId()).getId();
        completed(instance);
        completed(instance);
    }

    private void completed(String instance) {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        long asked = questions();
        double serverBefore = serverCpu();
        long cpuBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long before = System.nanoTime();
        complete.accept(task);
        times.add(System.nanoTime() - before);
        ownCpu += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuBefore;
        serverCpu += serverCpu() - serverBefore;
        statements += questions() - asked - 1;
    }

    private void forget() {
        times.clear();
        statements = 0;
        ownCpu = 0;
        serverCpu = 0;
    }

    double p50() {
        return times.at(50);
    }

    double cpu() {
        return ownCpu / 1e6 / times.count() + serverCpu / times.count();
    }

    String told() {
        return "%.2f ms, %.0f statements, %.2f + %.2f ms of processor"
                .formatted(
                        p50(),
                        statements / (double) times.count(),
                        ownCpu / 1e6 / times.count(),
                        serverCpu / times.count());
    }

    /** In whole hundredths of a second, which many completions average out. */
    private double serverCpu() {
        return server.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }

    private long questions() {
        return sql.queryForObject(
                "select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'",
                Long.class);
    }
}
