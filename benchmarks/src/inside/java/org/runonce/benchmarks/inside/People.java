package org.runonce.benchmarks.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.tasklist.TaskList;
import org.runonce.tasklist.view.TaskFilter;
import org.runonce.tasklist.view.TaskView;
import org.runonce.tasklist.view.TaskViews;
import org.springframework.dao.ConcurrencyFailureException;

/** Several people at once who take a task from their list, claim it and complete it, as fast as they are answered. */
final class People implements AutoCloseable {
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger completed = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final long since = System.nanoTime();
    private volatile boolean going = true;

    People(int many, Product product, Questions questions) {
        TaskViews views = product.bean(TaskViews.class);
        TaskList tasks = product.bean(TaskList.class);
        for (int i = 0; i < many; i++) {
            Thread thread = new Thread(() -> work(views, tasks, questions), "person-" + i);
            thread.start();
            threads.add(thread);
        }
    }

    private void work(TaskViews views, TaskList tasks, Questions questions) {
        while (going) {
            Actor person = questions.anybody();
            List<TaskView> page =
                    views.ofMyGroups(person, TaskFilter.NONE, null, Questions.PAGE).items();
            if (!page.isEmpty()) {
                handle(page.get(ThreadLocalRandom.current().nextInt(page.size())), person, tasks);
            }
        }
    }

    /** That somebody else was faster belongs to such a list. */
    private void handle(TaskView task, Actor person, TaskList tasks) {
        try {
            tasks.claim(task.id(), person);
            tasks.complete(task.id(), Json.of("{\"note\": \"同意\"}"), person);
            completed.incrementAndGet();
        } catch (Problem | ConcurrencyFailureException e) {
            lost.incrementAndGet();
        }
    }

    String told() {
        double seconds = (System.nanoTime() - since) / 1e9;
        return "%.0f tasks claimed and completed a second beside it, %d lost to somebody faster"
                .formatted(completed.get() / seconds, lost.get());
    }

    @Override
    public void close() throws InterruptedException {
        going = false;
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
