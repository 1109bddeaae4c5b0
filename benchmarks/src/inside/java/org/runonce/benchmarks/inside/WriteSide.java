package org.runonce.benchmarks.inside;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.runonce.benchmarks.Statements;
import org.runonce.shared.Actor;
import org.runonce.tasklist.TaskList;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a completed task costs with work items and without, by turns, so that a busy moment of the machine hits both. */
final class WriteSide {
    private static final int ROUNDS = 4;
    private static final int WARM_UP = 1_000;
    private static final Actor CLERK = new Actor("staff0", "工作人员0", Set.of(Places.HALL));
    private static final JsonNode NOTE = Json.of("{\"note\": \"同意\"}");

    private final Product product;
    private final ProcessEngine ours;
    private final ProcessEngine bare;
    private final TaskList tasks;
    private final WithoutWorkItems without;
    private final JdbcTemplate sql;
    private final List<String> lines = new ArrayList<>();

    WriteSide(Product product, ProcessEngine ours, ProcessEngine bare) {
        this.product = product;
        this.ours = ours;
        this.bare = bare;
        this.tasks = product.bean(TaskList.class);
        this.without = new WithoutWorkItems(product, bare);
        this.sql = product.sql();
    }

    void measure(int size, int seconds) {
        Side with = side(ours, task -> tasks.complete(task, NOTE, CLERK));
        Side bareSide = side(bare, task -> without.complete(task, NOTE, CLERK));
        with.warmUp(WARM_UP, 60);
        bareSide.warmUp(WARM_UP, 60);
        for (int round = 0; round < ROUNDS; round++) {
            with.work(seconds);
            bareSide.work(seconds);
        }
        String line = "| %,d | %s | %s | %.2f | %.2f |"
                .formatted(
                        size,
                        with.told(),
                        bareSide.told(),
                        with.p50() / bareSide.p50(),
                        with.cpu() / bareSide.cpu());
        lines.add(line);
        Progress.say("a completed task %s", line);
    }

    private Side side(ProcessEngine engine, Consumer<String> complete) {
        return new Side(engine, complete, product);
    }

    /** Which statements each side consists of; taken apart from the times, since the server writes them down. */
    void statements(int top) {
        print("with work items", ours, task -> tasks.complete(task, NOTE, CLERK), top);
        print("without", bare, task -> without.complete(task, NOTE, CLERK), top);
    }

    private void print(String title, ProcessEngine engine, Consumer<String> complete, int top) {
        int times = 100;
        Statements statements = new Statements(sql);
        statements.listen();
        statements.pause();
        Side side = side(engine, task -> {
            statements.goOn();
            complete.accept(task);
            statements.pause();
        });
        for (int i = 0; i < times; i += 2) {
            side.errand();
        }
        System.out.printf("%nstatements of a completed task, %s:%n", title);
        statements.print(times, top);
    }

    void print() {
        System.out.println("\n| open tasks | a completed task: p50, statements, application + server | without work items"
                + " | p50 ÷ | processor ÷ |");
        System.out.println("|--:|--:|--:|--:|--:|");
        lines.forEach(System.out::println);
    }
}
