package org.runonce.benchmarks.inside;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.runonce.shared.Actor;
import org.runonce.tasklist.TaskList;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a completed task costs with work items and without, by turns, so that a busy moment of the machine hits both. */
final class WriteSide {
    private static final int ROUNDS = 4;
    private static final Actor CLERK = new Actor("staff0", "工作人员0", Set.of(Places.HALL));
    private static final JsonNode NOTE = Json.of("{\"note\": \"同意\"}");

    private final ProcessEngine ours;
    private final ProcessEngine bare;
    private final TaskList tasks;
    private final WithoutWorkItems without;
    private final JdbcTemplate sql;
    private final List<String> lines = new ArrayList<>();
    private int started;

    WriteSide(Product product, ProcessEngine ours, ProcessEngine bare) {
        this.ours = ours;
        this.bare = bare;
        this.tasks = product.bean(TaskList.class);
        this.without = new WithoutWorkItems(product, bare);
        this.sql = product.sql();
    }

    void measure(int size, int seconds) {
        Side with = new Side(ours, task -> tasks.complete(task, NOTE, CLERK));
        Side bareSide = new Side(bare, task -> without.complete(task, NOTE, CLERK));
        for (int round = 0; round < ROUNDS; round++) {
            with.work(seconds, round > 0);
            bareSide.work(seconds, round > 0);
        }
        String line = "| %,d | %.2f ms, %.0f statements | %.2f ms, %.0f statements | %.2f |"
                .formatted(
                        size,
                        with.times.at(50),
                        with.statements(),
                        bareSide.times.at(50),
                        bareSide.statements(),
                        with.times.at(50) / bareSide.times.at(50));
        lines.add(line);
        Progress.say("a completed task %s", line);
    }

    void print() {
        System.out.println("\n| open tasks | a completed task, p50 | without work items | ratio |");
        System.out.println("|--:|--:|--:|--:|");
        lines.forEach(System.out::println);
    }

    private final class Side {
        private final ProcessEngine engine;
        private final Consumer<String> complete;
        private final Times times = new Times();
        private long statements;

        Side(ProcessEngine engine, Consumer<String> complete) {
            this.engine = engine;
            this.complete = complete;
        }

        /** The first two tasks of an errand: each completion brings the next task. */
        void work(int seconds, boolean counted) {
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            while (System.nanoTime() < end) {
                String instance = Errand.start(engine, "BENCH-W" + started++, Places.HALL.groupId())
                        .getId();
                completed(instance, counted);
                completed(instance, counted);
            }
        }

        private void completed(String instance, boolean counted) {
            String task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId();
            long asked = questions();
            long before = System.nanoTime();
            complete.accept(task);
            long taken = System.nanoTime() - before;
            if (counted) {
                times.add(taken);
                statements += questions() - asked - 1;
            }
        }

        double statements() {
            return statements / (double) times.count();
        }
    }

    private long questions() {
        return sql.queryForObject(
                "select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'",
                Long.class);
    }
}
