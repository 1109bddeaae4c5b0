package org.runonce.benchmarks;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Cases from application to delivery over HTTP, by several clients at once. */
final class Load {
    private final Options options;
    private final Journal journal = new Journal();
    private final Clients clients;

    Load(Options options) {
        this.options = options;
        List<Matter> matters =
                options.list("matters", "PUB-005").stream().map(Matter::of).toList();
        this.clients = new Clients(options.number("clients", 8), matters, new Uploads(false, journal), journal);
    }

    int run() throws Exception {
        String url = options.text("url", "");
        if (!url.isEmpty()) {
            Figures figures = measured(new People(url), () -> {});
            return figures.errors() + figures.unansweredRequests();
        }
        try (District district = District.open("load");
                Application application = district.start()) {
            return onOwnServer(district.server(), application);
        }
    }

    private int onOwnServer(Server server, Application application) throws Exception {
        People people = new People(application.base());
        warmUp(people);
        int top = options.number("statements", 0);
        Statements statements = new Statements(server.sql());
        if (top > 0) {
            statements.listen();
        }
        Cost before = Cost.of(server, application.handle());
        Figures figures = measured(people, () -> sample(application));
        Cost.of(server, application.handle()).since(before).print(figures.cases());
        if (top > 0) {
            statements.print(figures.cases(), top);
        }
        List<String> faults = new Checks(server.sql(), journal).faults();
        faults.forEach(System.out::println);
        System.out.printf("consistency: %d faults; %s%n", faults.size(), journal);
        return figures.errors() + figures.unansweredRequests() + faults.size();
    }

    private void warmUp(People people) throws InterruptedException {
        int seconds = options.number("warm-up", 60);
        Figures figures = new Figures();
        clients.work(people, figures, () -> figures.seconds() > seconds).await();
        System.out.printf("warmed up with %d cases%n", figures.cases());
    }

    private Figures measured(People people, Runnable sample) throws InterruptedException {
        int seconds = options.number("seconds", 180);
        int every = options.number("sample", seconds);
        System.out.printf("load average before: %.1f%n", Machine.loadAverage());
        Figures figures = new Figures();
        CountDownLatch busy = clients.work(people, figures, () -> figures.seconds() > seconds);
        sample.run();
        while (!busy.await(every, TimeUnit.SECONDS)) {
            System.out.printf("after %3.0f s and %5d cases: ", figures.seconds(), figures.cases());
            sample.run();
        }
        figures.print();
        sample.run();
        System.out.printf("load average after: %.1f%n", Machine.loadAverage());
        return figures;
    }

    private static void sample(Application application) {
        long live = Machine.liveHeapMb(application.handle());
        System.out.printf(
                "%d MB of heap live after a full collection, %d MB resident%n",
                live, Machine.residentMb(application.handle()));
    }
}
