package org.runonce.decisions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The CSV beside a table. Its columns are "# rule", every input, every output as "->name", and remarks "# …". */
record Examples(DecisionTable table, List<Example> rows) {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    static Examples of(DecisionTable table) {
        if (!Files.exists(table.examplesFile())) {
            throw new AssertionError(table.examplesFile() + " is missing: a table without examples proves nothing");
        }
        List<String[]> lines = lines(table);
        String[] header = lines.get(0);
        demandColumns(table, header);
        List<Example> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            rows.add(new Example(table, i + 1, cells(table, header, lines.get(i))));
        }
        return new Examples(table, rows);
    }

    private static List<String[]> lines(DecisionTable table) {
        try (MappingIterator<String[]> lines =
                CSV.readerFor(String[].class).readValues(table.examplesFile().toFile())) {
            return lines.readAll();
        } catch (JsonProcessingException e) {
            throw new AssertionError(table.examplesFile() + " is no CSV: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new AssertionError(table.examplesFile() + " cannot be read", e);
        }
    }

    private static void demandColumns(DecisionTable table, String[] header) {
        Set<String> expected = new LinkedHashSet<>(table.inputs().keySet());
        table.outputs().keySet().forEach(output -> expected.add(Example.ANSWER + output));
        Set<String> found = new LinkedHashSet<>(List.of(header));
        found.removeIf(column -> column.startsWith("#"));
        if (!header[0].equals(Example.RULE) || !found.equals(expected)) {
            throw new AssertionError(table.examplesFile() + ": the header must be '" + Example.RULE + "' and then "
                    + expected + ", but is " + List.of(header));
        }
    }

    private static Map<String, String> cells(DecisionTable table, String[] header, String[] line) {
        if (line.length != header.length) {
            throw new AssertionError(table.examplesFile() + ": a row has " + line.length + " cells, the header "
                    + header.length + ": " + List.of(line));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            cells.put(header[i], line[i].trim());
        }
        return cells;
    }

    /** Rules that no row claims; that a row's claim is true is for its own test. */
    List<String> rulesWithoutExample() {
        Set<String> hit = new LinkedHashSet<>();
        rows.forEach(row -> hit.addAll(row.expectedRules()));
        return table.ruleIds().stream().filter(rule -> !hit.contains(rule)).toList();
    }
}
