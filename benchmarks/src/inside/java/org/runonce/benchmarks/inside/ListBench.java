package org.runonce.benchmarks.inside;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.runonce.tasklist.view.TaskViews;

/** How long the lists take among 10 thousand, 100 thousand and a million open tasks, and what keeping them costs. */
public final class ListBench {
    private final Product product;
    private final ProcessEngine bare;
    private final ListTable table = new ListTable();
    private final int seconds = Asked.number("seconds", 4);

    private ListBench(Product product) {
        this.product = product;
        this.bare = BareEngine.withAuthorizations(product);
    }

    public static void main(String[] arguments) throws Exception {
        try (Product product = Product.start()) {
            new ListBench(product).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        ProcessEngine ours = product.bean(ProcessEngine.class);
        Errand.deploy(ours);
        BareEngine.allow(bare, Places.groups());
        WriteSide writing = new WriteSide(product, ours, BareEngine.on(product));
        OpenTasks open = new OpenTasks(product, ours);
        for (int size : Asked.numbers("sizes", "10000,100000,1000000")) {
            open.make(size);
            Bulk.settle(product.sql());
            measure(size);
            writing.measure(size, seconds);
        }
        Progress.machine(product.server());
        table.print();
        writing.print();
    }

    private void measure(int size) throws Exception {
        Questions questions = new Questions(product.bean(TaskViews.class), Places.staff(50));
        ask(size, questions, "alone");
        EngineQuestion engine = new EngineQuestion(bare);
        Times times = Times.of(
                Math.max(seconds, Asked.number("engine-seconds", 15)),
                () -> engine.firstPageAndCount(questions.anybody()));
        table.engine(size, times);
        Progress.say("%,d: the engine's own query %.1f ms", size, times.at(50));
        try (People people = new People(Asked.number("people", 8), product, questions)) {
            ask(size, questions, "beside 8 people");
            Progress.say("%,d: %s", size, people.told());
            table.note("%,d open tasks: %s; load average %.1f"
                    .formatted(size, people.told(), Progress.loadAverage()));
        }
    }

    private void ask(int size, Questions questions, String circumstances) {
        Map<String, Times> answers = new LinkedHashMap<>();
        questions.all().forEach((what, question) -> {
            Times times = Times.of(seconds, question);
            answers.put(what, times);
            Progress.say(
                    "%,d, %s, %s: p50 %.2f ms, p99 %.2f ms (%d times)",
                    size, circumstances, what, times.at(50), times.at(99), times.count());
        });
        table.answers(size, circumstances, answers);
    }

}
