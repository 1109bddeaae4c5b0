package org.runonce.benchmarks;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** All clients at once, each in a thread of its own. */
final class Clients {
    private final List<Client> clients;

    Clients(int count, List<Matter> matters, Uploads uploads, Journal journal) {
        clients = IntStream.range(0, count)
                .mapToObj(number -> new Client(number, matters, uploads, journal))
                .toList();
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
