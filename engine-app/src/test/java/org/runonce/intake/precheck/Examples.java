package org.runonce.intake.precheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The examples beside a shipped decision table; none of the eligibility tables needs a quotation mark. */
final class Examples {
    private Examples() {}

    static List<Map<String, String>> of(String decision) {
        String path = "/decision-tables/eligibility/" + decision + ".csv";
        try (InputStream file = Examples.class.getResourceAsStream(path)) {
            if (file == null) {
                return List.of();
            }
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank())
                    .toList();
            String[] names = lines.get(0).split(",", -1);
            return lines.subList(1, lines.size()).stream()
                    .map(line -> row(names, line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] names, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i]);
        }
        return row;
    }
}
