package org.runonce.benchmarks;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All clients at once, each in a thread of its own. */
final class Clients {
    private final List<Client> clients;

    /** One matter after the other, each client beginning with another one. */
    Clients(int count, List<Matter> matters, Uploads uploads, Journal journal) {
        this(count, number -> endless(number, matters), uploads, journal);
    }

    /** @param matters for each client what is asked for next; null when nothing more is */
    Clients(int count, IntFunction<Supplier<@Nullable Matter>> matters, Uploads uploads, Journal journal) {
        clients = IntStream.range(0, count)
                .mapToObj(number -> new Client(number, matters.apply(number), uploads, journal))
                .toList();
    }

    private static Supplier<@Nullable Matter> endless(int first, List<Matter> matters) {
        AtomicInteger next = new AtomicInteger(first);
        return () -> matters.get(next.getAndIncrement() % matters.size());
    }

    /** @return counts down to zero when all have stopped */
    CountDownLatch work(People people, Figures figures, BooleanSupplier stop) {
        return all(figures, client -> client.work(people, figures, stop));
    }

    CountDownLatch finish(People people, Figures figures) {
        return all(figures, client -> client.finish(people, figures));
    }

    private CountDownLatch all(Figures figures, Consumer<Client> does) {
        CountDownLatch busy = new CountDownLatch(clients.size());
        List<Thread> threads = new ArrayList<>();
        for (Client client : clients) {
            threads.add(new Thread(() -> {
                try {
                    does.accept(client);
                } catch (UncheckedIOException e) {
                    figures.unanswered();
                } catch (RuntimeException e) {
                    figures.error("a client gave up: " + e);
                } finally {
                    busy.countDown();
                }
            }));
        }
        threads.forEach(Thread::start);
        return busy;
    }
}
