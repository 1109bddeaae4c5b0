package org.runonce.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long until the first request is answered, and what the application then takes of the machine. */
final class StartUp {
    private final int times;
    private final int seconds;

    StartUp(Options options) {
        times = options.number("times", 3);
        seconds = options.number("seconds", 60);
    }

    int run() throws Exception {
        Path embedded = District.folder("start-up-embedded");
        int port = District.freePort();
        int errors = measure(
                "embedded database", () -> Application.start(embedded, port, List.of("--spring.profiles.active=demo")));
        try (District district = District.open("start-up-server")) {
            errors += measure("MariaDB", () -> district.start());
        }
        return errors;
    }

    private interface Start {
        Application start() throws Exception;
    }

    /** The first start makes the tables; the others find them. */
    private int measure(String database, Start start) throws Exception {
        List<Double> ready = new ArrayList<>();
        int errors = 0;
        for (int i = 0; i <= times; i++) {
            try (Application application = start.start()) {
                double cpu = Machine.cpuSeconds(application.handle());
                System.out.printf(
                        "%s, %s start: ready in %.1f s (%.1f s of processor time), %d MB resident, load average %.1f%n",
                        database,
                        i == 0 ? "first" : "later",
                        application.secondsToReady(),
                        cpu,
                        Machine.residentMb(application.handle()),
                        Machine.loadAverage());
                if (i > 0) {
                    ready.add(application.secondsToReady());
                }
                if (i == times) {
                    errors = afterLoad(database, application);
                }
            }
        }
        Collections.sort(ready);
        System.out.printf(
                "%s: ready in %.1f / %.1f / %.1f s (least, median, most of %d)%n",
                database, ready.get(0), ready.get(ready.size() / 2), ready.get(ready.size() - 1), ready.size());
        return errors;
    }

    private int afterLoad(String database, Application application) throws InterruptedException {
        Journal journal = new Journal();
        Clients clients = new Clients(8, List.of(Matter.of("PUB-005")), new Uploads(false, journal), journal);
        Figures figures = new Figures();
        clients.work(new People(application.base()), figures, () -> figures.seconds() > seconds)
                .await();
        System.out.printf(
                "%s, after %d cases of 8 clients: %d MB resident, then %d MB of heap live after a full collection%n",
                database,
                figures.cases(),
                Machine.residentMb(application.handle()),
                Machine.liveHeapMb(application.handle()));
        return figures.errors() + figures.unansweredRequests();
    }
}
