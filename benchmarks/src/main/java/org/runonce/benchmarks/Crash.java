package org.runonce.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Kills the application at random moments of a running load and starts it again; the database server runs on, as it
 * would. Nothing that was acknowledged may be lost, nothing may be done twice, and every case must come to its end.
 */
final class Crash {
    private final Options options;
    private final Journal journal = new Journal();
    private final Clients clients;
    private final Random random;
    private int faults;
    private int delivered;

    Crash(Options options) {
        this.options = options;
        long seed = options.number("seed", new Random().nextInt(100_000));
        System.out.println("seed=" + seed);
        random = new Random(seed);
        List<Matter> matters = options.list("matters", "PUB-005,PUB-007,PUB-001").stream()
                .map(Matter::of)
                .toList();
        clients = new Clients(options.number("clients", 8), matters, new Uploads(true, journal), journal);
    }

    int run() throws Exception {
        int rounds = options.number("rounds", 20);
        try (District district = District.open("crash")) {
            for (int round = 1; round <= rounds; round++) {
                killedInTheMiddle(round, district);
            }
            toTheEnd(district);
        }
        System.out.printf("%d kills, %d cases delivered; %s%n", rounds, delivered, journal);
        System.out.println(faults == 0 ? "nothing lost, nothing doubled" : faults + " faults");
        return faults;
    }

    private void killedInTheMiddle(int round, District district) throws Exception {
        Application application = district.start();
        List<String> found = new Checks(district.server().sql(), journal).faults();
        AtomicBoolean killed = new AtomicBoolean();
        Figures figures = new Figures();
        CountDownLatch busy = clients.work(new People(application.base()), figures, killed::get);
        Thread.sleep(1000L * options.number("least", 5) + random.nextInt(1000 * options.number("spread", 25)));
        int unansweredBefore = figures.unansweredRequests();
        application.kill();
        killed.set(true);
        busy.await();
        delivered += figures.cases();
        int errors = figures.errors() + unansweredBefore;
        tell(
                "round %2d: ready in %.1f s, killed after %.1f s, %d requests without an answer"
                        .formatted(
                                round, application.secondsToReady(), figures.seconds(), figures.unansweredRequests()),
                found,
                errors,
                figures);
    }

    private void toTheEnd(District district) throws Exception {
        try (Application application = district.start()) {
            Checks checks = new Checks(district.server().sql(), journal);
            List<String> found = checks.faults();
            Figures figures = new Figures();
            People people = new People(application.base());
            clients.finish(people, figures).await();
            delivered += figures.cases();
            awaitJobs(checks);
            found.addAll(checks.faultsAtTheEnd());
            found.addAll(HandedIn.faults(people, journal));
            tell(
                    "the end: ready in %.1f s".formatted(application.secondsToReady()),
                    found,
                    figures.errors() + figures.unansweredRequests(),
                    figures);
        }
    }

    /** A job that the killed one had locked is free again when its lock runs out. */
    private void awaitJobs(Checks checks) throws InterruptedException {
        long until = System.nanoTime() + 1_000_000_000L * options.number("patience", 420);
        while (checks.count("ACT_RU_JOB") > 0 && System.nanoTime() < until) {
            Thread.sleep(1000);
        }
    }

    private void tell(String what, List<String> found, int errors, Figures figures) {
        System.out.printf("%s, %d cases so far, %d faults, %d errors%n", what, delivered, found.size(), errors);
        found.forEach(it -> System.out.println("  FAULT " + it));
        if (errors > 0) {
            figures.print();
        }
        faults += found.size() + errors;
    }
}
