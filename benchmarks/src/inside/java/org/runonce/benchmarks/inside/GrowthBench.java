package org.runonce.benchmarks.inside;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.runonce.shared.Actor;
import org.runonce.tasklist.TaskList;
import org.springframework.jdbc.core.JdbcTemplate;

/** Does completing a task take longer the more cases have ended before? */
public final class GrowthBench {
    private static final Actor CLERK = new Actor("staff0", "工作人员0", Set.of(Places.HALL));
    private static final String OLD = "330110000000000001";
    private static final int PROBE = 10_000;

    private final ProcessEngine engine;
    private final TaskList tasks;
    private final JdbcTemplate sql;
    private final int seconds = Asked.number("seconds", 20);
    private final long latest = System.nanoTime() + Asked.number("minutes", 13) * 60_000_000_000L;
    private int filled = PROBE;
    private int started;

    private GrowthBench(Product product) {
        engine = product.bean(ProcessEngine.class);
        tasks = product.bean(TaskList.class);
        sql = product.sql();
    }

    public static void main(String[] arguments) throws Exception {
        try (Product product = Product.start()) {
            new GrowthBench(product).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        Errand.deploy(engine);
        String instance = finish(OLD);
        OldCases old = new OldCases(sql, OLD, instance);
        Progress.say("a finished case leaves %d rows", old.rowsOfOne());
        for (int i = 0; i < 200; i++) {
            finish("WARM-" + i);
        }
        double secondsEach = old.fill(PROBE);
        List<String> lines = new ArrayList<>();
        double least = Double.NaN;
        for (int size : Asked.numbers("sizes", "10000,1000000,5000000")) {
            String tooMuch = tooMuch(secondsEach * size, size);
            if (tooMuch != null) {
                lines.add("| %,d | not measured: %s | | |".formatted(size, tooMuch));
                Progress.say("%,d: %s", size, tooMuch);
                continue;
            }
            secondsEach = old.fill(size);
            filled = size;
            Bulk.settle(sql);
            Times times = measured();
            least = Double.isNaN(least) ? times.at(50) : least;
            lines.add("| %,d | %.2f | %.2f | %.2f |"
                    .formatted(size, times.at(50), times.at(99), times.at(50) / least));
            Progress.say(
                    "%,d old cases: p50 %.2f ms, p99 %.2f ms, load average %.1f",
                    size, times.at(50), times.at(99), Progress.loadAverage());
        }
        Progress.machine(sql.queryForObject("select concat('MariaDB ', version())", String.class));
        System.out.println("| old cases | completing a task, p50 ms | p99 ms | ÷ the first |\n|--:|--:|--:|--:|");
        lines.forEach(System.out::println);
    }

    /** Null if it fits what is left of time and disk. */
    private String tooMuch(double seconds, int size) {
        double left = (latest - System.nanoTime()) / 1e9 - this.seconds;
        if (seconds > left) {
            return "filling them would take %.0f s, %.0f s are left".formatted(seconds, left);
        }
        double bytes = sql.queryForObject(
                        "select sum(data_length + index_length) from information_schema.tables"
                                + " where table_schema = database()",
                        Double.class)
                / filled
                * size;
        double free = new File(".").getUsableSpace();
        return bytes * 1.2 > free ? "%.0f GB of disk for %.0f GB".formatted(free / 1e9, bytes / 1e9) : null;
    }

    private Times measured() {
        Times times = new Times();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            String instance = start("NEW-" + started++);
            for (int task = 0; task < 3; task++) {
                String open = openTask(instance);
                long before = System.nanoTime();
                complete(open);
                times.add(System.nanoTime() - before);
            }
        }
        return times;
    }

    private String finish(String number) {
        String instance = start(number);
        for (int task = 0; task < 3; task++) {
            complete(openTask(instance));
        }
        return instance;
    }

    private String start(String number) {
        return Errand.start(engine, number, Places.HALL.groupId()).getId();
    }

    private String openTask(String instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private void complete(String task) {
        tasks.complete(task, Json.of("{\"note\": \"同意\"}"), CLERK);
    }
}
