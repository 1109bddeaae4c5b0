package org.runonce.benchmarks;

/** What the work costs besides time, which on a busy machine says more than time. */
record Cost(long statements, long commits, long rollbacks, double applicationSeconds, double serverSeconds) {
    static Cost of(Server server, ProcessHandle application) {
        return new Cost(
                server.counter("Questions"),
                server.counter("Com_commit"),
                server.counter("Com_rollback"),
                Machine.cpuSeconds(application),
                server.cpuSeconds());
    }

    Cost since(Cost before) {
        return new Cost(
                statements - before.statements,
                commits - before.commits,
                rollbacks - before.rollbacks,
                applicationSeconds - before.applicationSeconds,
                serverSeconds - before.serverSeconds);
    }

    Cost plus(Cost other) {
        return new Cost(
                statements + other.statements,
                commits + other.commits,
                rollbacks + other.rollbacks,
                applicationSeconds + other.applicationSeconds,
                serverSeconds + other.serverSeconds);
    }

    void print(int cases) {
        double per = Math.max(1, cases);
        System.out.printf(
                "a case costs %.0f statements, %.1f commits, %.1f rollbacks; processor: application %.0f ms, server %.0f ms%n",
                statements / per,
                commits / per,
                rollbacks / per,
                applicationSeconds * 1000 / per,
                serverSeconds * 1000 / per);
    }
}
