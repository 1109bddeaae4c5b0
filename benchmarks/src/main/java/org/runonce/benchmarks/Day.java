package org.runonce.benchmarks;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The district's day: 21,500 cases, each from application to delivery over HTTP, from a cold start. */
final class Day {
    private static final int WHOLE = 21_500;

    private final Options options;
    private final int count;

    Day(Options options) {
        this.options = options;
        this.count = options.number("cases", WHOLE);
    }

    int run() throws Exception {
        DayMix mix = DayMix.read();
        System.out.println(mix + " (a proposal: see day.csv)");
        try (District district =
                        District.open("day", "--innodb-buffer-pool-size=" + options.text("buffer-pool", "1G"));
                Application application = district.start()) {
            return worked(mix.cases(count), district.server(), application);
        }
    }

    private int worked(Queue<Matter> cases, Server server, Application application) throws InterruptedException {
        Journal journal = new Journal();
        Clients clients =
                new Clients(options.number("clients", 8), number -> cases::poll, new Uploads(false, journal), journal);
        Figures figures = new Figures();
        Cost before = Cost.of(server, application.handle());
        CountDownLatch busy = clients.work(new People(application.base()), figures, () -> false);
        while (!busy.await(options.number("progress", 30), TimeUnit.SECONDS)) {
            progress(figures);
        }
        figures.print();
        Cost.of(server, application.handle()).since(before).print(figures.cases());
        System.out.printf(
                "%d MB resident, load average %.1f%n", Machine.residentMb(application.handle()), Machine.loadAverage());
        whole(figures);
        List<String> faults = new Checks(server.sql(), journal).faults();
        faults.forEach(System.out::println);
        System.out.printf("consistency: %d faults; %s%n", faults.size(), journal);
        return figures.errors() + figures.unansweredRequests() + faults.size() + (count - figures.cases());
    }

    private void progress(Figures figures) {
        System.out.printf(
                "after %4.0f s: %5d of %d cases, %.2f cases/s, %d errors, load average %.1f%n",
                figures.seconds(),
                figures.cases(),
                count,
                figures.cases() / figures.seconds(),
                figures.errors(),
                Machine.loadAverage());
    }

    /** Says what was measured and what was not. */
    private void whole(Figures figures) {
        double minutes = figures.seconds() / 60;
        if (figures.cases() == WHOLE) {
            System.out.printf("the whole day of %,d cases: %.1f minutes%n", WHOLE, minutes);
        } else {
            System.out.printf(
                    "a part of the day, %,d of %,d cases: %.1f minutes; the whole at this rate, not measured: %.0f minutes%n",
                    figures.cases(), WHOLE, minutes, minutes * WHOLE / Math.max(1, figures.cases()));
        }
    }
}
