package org.runonce.benchmarks.inside;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures as a Markdown table, each beside its bar. */
final class ListTable {
    private final Map<String, Map<Integer, Times>> rows = new LinkedHashMap<>();
    private final Map<Integer, Times> engine = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    void answers(int size, String circumstances, Map<String, Times> answers) {
        answers.forEach((what, times) -> rows.computeIfAbsent(what + ", " + circumstances, it -> new LinkedHashMap<>())
                .put(size, times));
    }

    void engine(int size, Times times) {
        engine.put(size, times);
    }

    void note(String text) {
        notes.add(text);
    }

    void print() {
        List<Integer> sizes = List.copyOf(engine.keySet());
        System.out.println("| p50 / p99 in ms among open tasks |"
                + sizes.stream().map(" %,d |"::formatted).collect(Collectors.joining()) + " largest ÷ smallest |");
        System.out.println("|---|" + "--:|".repeat(sizes.size() + 1));
        rows.forEach((what, times) -> line(what, times, sizes));
        line("the engine's task query: first page + count", engine, sizes);
        System.out.println();
        rows.forEach((what, times) -> {
            if (what.startsWith("my groups: first page")) {
                sizes.forEach(size -> System.out.printf(
                        "%s among %,d: the engine takes %.0f times as long%n",
                        what, size, engine.get(size).at(50) / times.get(size).at(50)));
            }
        });
        notes.forEach(System.out::println);
    }

    private static void line(String what, Map<Integer, Times> times, List<Integer> sizes) {
        double growth = times.get(sizes.get(sizes.size() - 1)).at(50) / times.get(sizes.get(0)).at(50);
        System.out.printf(
                "| %s |%s %.2f |%n",
                what,
                sizes.stream()
                        .map(it -> " %.2f / %.2f |".formatted(times.get(it).at(50), times.get(it).at(99)))
                        .collect(Collectors.joining()),
                growth);
    }
}
