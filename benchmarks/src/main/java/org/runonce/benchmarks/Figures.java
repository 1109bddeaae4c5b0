package org.runonce.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Times of all requests by what they were for, and what was refused. */
final class Figures {
    private final Map<String, List<Long>> micros = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicInteger> errors = new ConcurrentHashMap<>();
    private final AtomicInteger cases = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();
    private final long since = System.nanoTime();

    Reply timed(String what, Supplier<Reply> request) {
        return timed(what, request, Reply::good);
    }

    /** @param expected an answer that is no error */
    Reply timed(String what, Supplier<Reply> request, Predicate<Reply> expected) {
        long start = System.nanoTime();
        Reply reply = request.get();
        micros.computeIfAbsent(what, it -> Collections.synchronizedList(new ArrayList<>()))
                .add((System.nanoTime() - start) / 1000);
        if (!expected.test(reply)) {
            error(what + " " + reply.status() + " " + reply.problem());
        }
        return reply;
    }

    void error(String what) {
        errors.computeIfAbsent(what, it -> new AtomicInteger()).incrementAndGet();
    }

    void caseDelivered() {
        cases.incrementAndGet();
    }

    /** A task was not there yet. */
    void lookedAgain() {
        again.incrementAndGet();
    }

    /** A request to which no answer came. */
    void unanswered() {
        unanswered.incrementAndGet();
    }

    int unansweredRequests() {
        return unanswered.get();
    }

    int cases() {
        return cases.get();
    }

    double seconds() {
        return (System.nanoTime() - since) / 1e9;
    }

    int errors() {
        return errors.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    void print() {
        double seconds = seconds();
        int requests = micros.values().stream().mapToInt(List::size).sum();
        System.out.printf(
                "%d cases delivered in %.1f s: %.2f cases/s, %.1f requests/s%n",
                cases(), seconds, cases() / seconds, requests / seconds);
        System.out.printf("%-28s %8s %8s %8s %8s %8s%n", "milliseconds", "count", "p50", "p95", "p99", "max");
        micros.forEach(Figures::line);
        System.out.printf("looked again for a task that was not there yet: %d times%n", again.get());
        if (errors.isEmpty()) {
            System.out.println("errors: none");
        }
        if (unanswered.get() > 0) {
            System.out.printf("without an answer: %d requests%n", unanswered.get());
        }
        errors.forEach((what, count) -> System.out.printf("error: %s × %d%n", what, count.get()));
    }

    private static void line(String what, List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        System.out.printf(
                "%-28s %8d %8.1f %8.1f %8.1f %8.1f%n",
                what, sorted.size(), at(sorted, 50), at(sorted, 95), at(sorted, 99), at(sorted, 100));
    }

    private static double at(List<Long> sorted, int percent) {
        int index = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
        return sorted.get(Math.max(0, index)) / 1000.0;
    }
}
