package org.runonce.benchmarks.inside;

import java.util.Arrays;
import java.util.List;

/** What the command line asked for. */
final class Asked {
    private Asked() {}

    static int number(String name, int otherwise) {
        return Integer.getInteger("bench." + name, otherwise);
    }

    static List<Integer> numbers(String name, String otherwise) {
        return Arrays.stream(System.getProperty("bench." + name, otherwise).split(","))
                .map(Integer::valueOf)
                .toList();
    }
}
