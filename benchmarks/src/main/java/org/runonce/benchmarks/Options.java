package org.runonce.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the command line says: {@code load clients=8 seconds=180}. */
record Options(String command, Map<String, String> values) {
    static Options of(String... arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i < arguments.length; i++) {
            String[] pair = arguments[i].split("=", 2);
            if (pair.length != 2) {
                throw new IllegalArgumentException("an option is name=value, not " + arguments[i]);
            }
            values.put(pair[0], pair[1]);
        }
        return new Options(arguments.length == 0 ? "" : arguments[0], values);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(values.getOrDefault(name, String.valueOf(otherwise)));
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    List<String> list(String name, String otherwise) {
        return List.of(text(name, otherwise).split(","));
    }
}
