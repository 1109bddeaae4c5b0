package org.runonce.decisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One row of the CSV beside a table: what is asked, which rules must fire, what they must answer. */
record Example(DecisionTable table, int line, Map<String, String> cells) {

    static final String RULE = "# rule";
    static final String ANSWER = "->";
    private static final String NO_RULE = "-";

    List<String> expectedRules() {
        return split(cells.getOrDefault(RULE, ""), "\\+").stream()
                .filter(rule -> !rule.equals(NO_RULE))
                .toList();
    }

    Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        table.inputs().forEach((name, type) -> facts.put(name, Values.of(cell(name), type)));
        return facts;
    }

    /** One answer per rule that fires; a COLLECT table gives several, written as a|b in each output column. */
    List<Map<String, Object>> expectedAnswers() {
        return IntStream.range(0, expectedRules().size()).mapToObj(this::answer).toList();
    }

    /** As the engine does it, an empty output is left out. */
    private Map<String, Object> answer(int position) {
        Map<String, Object> answer = new LinkedHashMap<>();
        table.outputs().forEach((name, type) -> {
            Object value = Values.of(part(cell(ANSWER + name), position), type);
            if (value != null) {
                answer.put(name, value);
            }
        });
        return answer;
    }

    private String part(String cell, int position) {
        if (!table.collects()) {
            return cell;
        }
        List<String> parts = split(cell, "\\|");
        if (parts.size() != expectedRules().size()) {
            throw new AssertionError("'" + cell + "' must give one answer for each of " + expectedRules());
        }
        return parts.get(position);
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    String title() {
        String remark = cells.entrySet().stream()
                .filter(cell -> cell.getKey().startsWith("#") && !cell.getKey().equals(RULE))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
        return "row " + line + " " + cells.get(RULE) + (remark.isEmpty() ? "" : " – " + remark);
    }

    private static List<String> split(String text, String separator) {
        return List.of(text.split(separator, -1)).stream().map(String::trim).toList();
    }
}
