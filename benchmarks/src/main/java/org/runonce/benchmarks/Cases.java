package org.runonce.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One case of three user tasks, a decision, a gateway and a parallel pair, from start to end: by RunOnce over HTTP and
 * by bare engines, by turns on the same server, so that a busy moment of the machine hits all of them.
 */
final class Cases {
    private static final String DISTRICT = System.getProperty("runonce.root", ".") + "/benchmarks/src/district";

    private final Options options;
    private final int threads;

    Cases(Options options) {
        this.options = options;
        this.threads = options.number("clients", 8);
    }

    int run() throws Exception {
        Path folder = District.folder("cases-engines");
        List<Contestant> contestants = new ArrayList<>();
        // the engines ask for it before they start; our own connections set it themselves
        try (District district = District.open("cases", "--transaction-isolation=READ-COMMITTED")) {
            try {
                for (String engine : options.list("engines", "camunda,operaton,flowable")) {
                    contestants.addAll(engines(engine, district.server(), folder));
                }
                contestants.add(new OverHttp(district.start(arguments())));
                return byTurns(district.server(), contestants);
            } finally {
                for (Contestant contestant : contestants) {
                    contestant.close();
                }
            }
        }
    }

    /** Where its models are, and what {@code set=} sets beside: properties of the application, to compare runs. */
    private String[] arguments() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--runonce.models.location=" + Path.of(DISTRICT, "models").toRealPath(),
                "--runonce.catalogue.location=" + Path.of(DISTRICT, "catalogue").toRealPath()));
        options.list("set", "").stream().filter(it -> !it.isEmpty()).forEach(it -> arguments.add("--" + it));
        return arguments.toArray(String[]::new);
    }

    /** Camunda, which ours is built on, also as well tuned as we know. */
    private static List<Contestant> engines(String name, Server server, Path folder) throws Exception {
        EngineLibraries libraries = new EngineLibraries(EngineWords.valueOf(name.toUpperCase(Locale.ROOT)), folder);
        List<Contestant> engines = new ArrayList<>();
        engines.add(new BareEngine(libraries, server, false, folder));
        if (name.equals("camunda")) {
            engines.add(new BareEngine(libraries, server, true, folder));
        }
        return engines;
    }

    private int byTurns(Server server, List<Contestant> contestants) throws Exception {
        CasesTable table = new CasesTable(server, contestants);
        int warmUp = options.number("warm-up", 1000);
        for (Contestant contestant : contestants) {
            int cases = 0;
            for (int turns = 0; cases < warmUp && turns < 30; turns++) {
                Turn turn = contestant.work(threads, 10);
                table.warmedUp(contestant, turn);
                cases += turn.micros().size();
            }
            System.out.printf("%s warmed up with %d cases%n", contestant.name(), cases);
        }
        listStatements(server, contestants);
        int rounds = options.number("rounds", 6);
        int seconds = options.number("seconds", 20);
        for (int round = 1; round <= rounds; round++) {
            System.out.printf("round %d of %d, load average %.1f%n", round, rounds, Machine.loadAverage());
            for (Contestant contestant : contestants) {
                double own = Machine.cpuSeconds(ProcessHandle.current());
                Cost before = Cost.of(server, contestant.process());
                Turn turn = contestant.work(threads, seconds);
                table.add(
                        contestant,
                        turn,
                        Cost.of(server, contestant.process()).since(before),
                        Machine.cpuSeconds(ProcessHandle.current()) - own);
            }
        }
        table.print();
        return table.faults();
    }

    /** Which statements a case consists of, of each who takes part. */
    private void listStatements(Server server, List<Contestant> contestants) throws Exception {
        int top = options.number("statements", 0);
        if (top == 0) {
            return;
        }
        Statements statements = new Statements(server.sql());
        for (Contestant contestant : contestants) {
            statements.listen();
            Turn turn = contestant.work(1, 5);
            System.out.println(contestant.name() + ", statements a case:");
            statements.print(turn.micros().size(), top);
        }
    }
}
