package org.runonce.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns side by side, and whether every case that was counted has come to its end in the database. */
final class CasesTable {
    private static final class Row {
        private final List<Turn> turns = new ArrayList<>();
        private Cost cost = new Cost(0, 0, 0, 0, 0);
        private double clientSeconds;
        private int warmUpCases;
        private int warmUpErrors;

        private int cases() {
            return turns.stream().mapToInt(it -> it.micros().size()).sum();
        }

        private int errors() {
            return turns.stream().mapToInt(Turn::errors).sum();
        }

        private double perSecond() {
            return cases() / turns.stream().mapToDouble(Turn::seconds).sum();
        }
    }

    private final Server server;
    private final Map<Contestant, Row> rows = new LinkedHashMap<>();

    CasesTable(Server server, List<Contestant> contestants) {
        this.server = server;
        contestants.forEach(it -> rows.put(it, new Row()));
    }

    void warmedUp(Contestant contestant, Turn turn) {
        Row row = row(contestant);
        row.warmUpCases += turn.micros().size();
        row.warmUpErrors += turn.errors();
    }

    /** @param clientSeconds processor time of this program, which the server and the contestant did not have */
    void add(Contestant contestant, Turn turn, Cost cost, double clientSeconds) {
        Row row = row(contestant);
        row.turns.add(turn);
        row.cost = row.cost.plus(cost);
        row.clientSeconds += clientSeconds;
        System.out.printf("  %-28s %7.1f cases/s, %d errors%n", contestant.name(), turn.perSecond(), turn.errors());
    }

    void print() {
        Contestant fastest = rows.keySet().stream()
                .filter(it -> it.name().endsWith("defaults"))
                .max(Comparator.comparingDouble(it -> row(it).perSecond()))
                .orElseThrow();
        System.out.println("\n| | cases/s | beside " + fastest.name()
                + " (median, least to most of the rounds) | p50 | p99 | statements | commits | application | server |"
                + " client | errors |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        rows.forEach((contestant, row) -> System.out.println(line(contestant, row, row(fastest))));
        System.out.println("statements, commits and processor time (ms) are those of one case");
    }

    private static String line(Contestant contestant, Row row, Row fastest) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < row.turns.size(); i++) {
            ratios.add(row.turns.get(i).perSecond() / fastest.turns.get(i).perSecond());
        }
        ratios.sort(null);
        double cases = Math.max(1, row.cases());
        return "| %s | %.1f | %.2f (%.2f to %.2f) | %.0f ms | %.0f ms | %.0f | %.1f | %.1f | %.1f | %.1f | %d |"
                .formatted(
                        contestant.name(),
                        row.perSecond(),
                        ratios.get(ratios.size() / 2),
                        ratios.get(0),
                        ratios.get(ratios.size() - 1),
                        Turn.percentile(row.turns, 50),
                        Turn.percentile(row.turns, 99),
                        row.cost.statements() / cases,
                        row.cost.commits() / cases,
                        row.cost.applicationSeconds() * 1000 / cases,
                        row.cost.serverSeconds() * 1000 / cases,
                        row.clientSeconds * 1000 / cases,
                        row.errors());
    }

    /** Refused cases of RunOnce, and cases that anybody counted and the database does not know as ended. */
    int faults() {
        int faults = 0;
        for (Map.Entry<Contestant, Row> it : rows.entrySet()) {
            Row row = it.getValue();
            int counted = row.cases() + row.warmUpCases;
            int ended = ended(it.getKey().database());
            if (ended < counted) {
                System.out.printf(
                        "%s: %d cases counted, %d have ended%n", it.getKey().name(), counted, ended);
                faults++;
            }
            if (it.getKey() instanceof OverHttp ours) {
                faults += row.errors() + row.warmUpErrors;
                ours.refusals().forEach((what, count) -> System.out.printf("refused %s times: %s%n", count, what));
            }
        }
        return faults;
    }

    private int ended(String database) {
        Integer ended = server.sql()
                .queryForObject(
                        "select count(*) from " + database + ".ACT_HI_PROCINST where END_TIME_ is not null",
                        Integer.class);
        return ended == null ? 0 : ended;
    }

    private Row row(Contestant contestant) {
        Row row = rows.get(contestant);
        if (row == null) {
            throw new IllegalArgumentException(contestant.name());
        }
        return row;
    }
}
