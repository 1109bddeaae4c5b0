package org.runonce.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What is asked of the district in a day (day.csv), in an order that is the same every time. */
final class DayMix {
    private final Map<Matter, Integer> inHundred;

    private DayMix(Map<Matter, Integer> inHundred) {
        this.inHundred = inHundred;
    }

    static DayMix read() throws IOException {
        Map<Matter, Integer> inHundred = new TreeMap<>(java.util.Comparator.comparing(Matter::code));
        try (InputStream file = DayMix.class.getResourceAsStream("/day.csv")) {
            if (file == null) {
                throw new IOException("day.csv is not there");
            }
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.startsWith("#"))
                    .map(it -> it.split(","))
                    .forEach(it -> inHundred.put(Matter.of(it[0]), Integer.valueOf(it[1])));
        }
        int sum = inHundred.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != 100) {
            throw new IOException("day.csv has " + sum + " in 100 cases");
        }
        return new DayMix(inHundred);
    }

    /** Hundred by hundred, each in a random order: a part of the day is as mixed as the whole. */
    Queue<Matter> cases(int count) {
        Random order = new Random(21_500);
        List<Matter> day = new ArrayList<>();
        while (day.size() < count) {
            List<Matter> hundred = new ArrayList<>();
            inHundred.forEach((matter, times) -> hundred.addAll(Collections.nCopies(times, matter)));
            Collections.shuffle(hundred, order);
            day.addAll(hundred);
        }
        return new ConcurrentLinkedQueue<>(day.subList(0, count));
    }

    @Override
    public String toString() {
        StringBuilder mix = new StringBuilder("in 100 cases:");
        inHundred.forEach(
                (matter, times) -> mix.append(' ').append(times).append(" × ").append(matter.code()));
        return mix.toString();
    }
}
