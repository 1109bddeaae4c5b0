package org.runonce.benchmarks.engines;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An engine in a virtual machine of its own. It says {@code ready}; for every line {@code run <threads> <milliseconds>}
 * it works as long and says {@code done <milliseconds> <errors> <microseconds of each case>}; it ends with its input.
 */
public final class EngineProgram {
    private final CaseEngine engine;
    private final AtomicInteger numbers = new AtomicInteger();

    private EngineProgram(CaseEngine engine) {
        this.engine = engine;
    }

    /** @param arguments a {@link CaseEngine}, the database's URL, the folder of models, tuned or not */
    public static void main(String[] arguments) throws Exception {
        CaseEngine engine = (CaseEngine) Class.forName(arguments[0])
                .getDeclaredConstructor(String.class, Map.class, boolean.class)
                .newInstance(arguments[1], Models.in(Path.of(arguments[2])), Boolean.parseBoolean(arguments[3]));
        new EngineProgram(engine).obey();
        System.exit(0);
    }

    private void obey() throws Exception {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in));
        System.out.println("ready");
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] words = order.split(" ");
            work(Integer.parseInt(words[1]), Long.parseLong(words[2]));
        }
    }

    private void work(int threads, long milliseconds) throws InterruptedException {
        long begin = System.nanoTime();
        long end = begin + milliseconds * 1_000_000;
        List<Long> times = new ArrayList<>();
        AtomicInteger errors = new AtomicInteger();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread worker = new Thread(() -> {
                while (System.nanoTime() < end) {
                    one(times, errors);
                }
            });
            workers.add(worker);
            worker.start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
        StringBuilder line = new StringBuilder("done " + (System.nanoTime() - begin) / 1_000_000 + " " + errors);
        times.forEach(it -> line.append(' ').append(it));
        System.out.println(line);
    }

    private void one(List<Long> times, AtomicInteger errors) {
        long begin = System.nanoTime();
        try {
            engine.run("BENCH-" + numbers.incrementAndGet());
        } catch (RuntimeException e) {
            errors.incrementAndGet();
            e.printStackTrace();
            return;
        }
        long micros = (System.nanoTime() - begin) / 1000;
        synchronized (times) {
            times.add(micros);
        }
    }
}
