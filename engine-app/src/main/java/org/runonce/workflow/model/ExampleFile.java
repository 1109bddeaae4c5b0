package org.runonce.workflow.model;

import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.runonce.workflow.model.ExampleResults.ExampleResult;

/**
 * The examples of a decision table: {@code # rule}, every input, every output as {@code ->name}, remarks as {@code # …}.
 * What the file must look like is told and tested beside the tables.
 */
record ExampleFile(List<String> header, List<String[]> lines) {
    private static final String RULE = "# rule";
    private static final String ANSWER = "->";
    private static final String NO_RULE = "-";

    ExampleResults ask(DmnModelInstance model) {
        TableUnderTest table = new TableUnderTest(model);
        return new ExampleResults(
                table.inputs().stream().map(TableColumn::label).toList(),
                table.outputs().stream().map(TableColumn::label).toList(),
                IntStream.range(0, lines.size())
                        // the header is the first line
                        .mapToObj(at -> ask(table, at + 2, lines.get(at)))
                        .toList());
    }

    private ExampleResult ask(TableUnderTest table, int line, String[] cells) {
        List<String> asked =
                table.inputs().stream().map(it -> cell(cells, it.name())).toList();
        List<String> rules = rules(cell(cells, RULE));
        List<String> expected = table.outputs().stream()
                .map(it -> cell(cells, ANSWER + it.name()))
                .toList();
        String remark = header.stream()
                .filter(it -> it.startsWith("#") && !it.equals(RULE))
                .map(it -> cell(cells, it))
                .findFirst()
                .orElse("");
        try {
            TableUnderTest.Answer answer = table.ask(asked);
            List<String> normalised = table.normalised(expected);
            boolean passed = answer.rules().equals(rules) && answer.outputs().equals(normalised);
            return new ExampleResult(
                    line, asked, rules, normalised, answer.rules(), answer.outputs(), passed, remark, null);
        } catch (RuntimeException e) {
            // the table is the analyst's: what the engine cannot make of it is the answer to this example
            String failure = String.valueOf(e.getMessage());
            return new ExampleResult(line, asked, rules, expected, List.of(), List.of(), false, remark, failure);
        }
    }

    private static List<String> rules(String cell) {
        return cell.isEmpty() || cell.equals(NO_RULE)
                ? List.of()
                : List.of(cell.split("\\+")).stream().map(String::trim).toList();
    }

    private String cell(String[] cells, String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= cells.length ? "" : cells[at].trim();
    }
}
