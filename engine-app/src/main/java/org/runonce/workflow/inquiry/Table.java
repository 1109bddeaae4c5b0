package org.runonce.workflow.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputValues;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;

/** A table whose rules are read in order, the first that fits answers. */
record Table(List<TableInput> inputs, List<List<Cell>> rules) {
    static Table of(DecisionTable table) {
        if (table.getHitPolicy() != HitPolicy.FIRST) {
            throw new IllegalStateException("only a table of hit policy FIRST is read in order: " + table.getId());
        }
        List<TableInput> inputs = table.getInputs().stream().map(Table::input).toList();
        return new Table(
                inputs,
                table.getRules().stream().map(rule -> cells(rule, inputs)).toList());
    }

    /** Rule by rule: one that cannot fit any more asks nothing; of one that still may, its first open fact is asked. */
    Optional<TableInput> next(Map<String, @Nullable Object> known) {
        for (List<Cell> rule : rules) {
            boolean out = rule.stream().anyMatch(it -> it.isDecidedBy(known) && !it.holds(known));
            Set<String> open = rule.stream()
                    .flatMap(it -> it.facts().stream())
                    .filter(it -> !known.containsKey(it))
                    .collect(Collectors.toSet());
            if (!out) {
                return inputs.stream().filter(it -> open.contains(it.name())).findFirst();
            }
        }
        return Optional.empty();
    }

    private static TableInput input(Input column) {
        String name = column.getInputExpression().getText().getTextContent().strip();
        String label = column.getLabel();
        return new TableInput(name, label == null || label.isBlank() ? name : label.strip(), allowed(column));
    }

    private static List<String> allowed(Input column) {
        InputValues values = column.getInputValues();
        if (values == null) {
            return List.of();
        }
        List<String> allowed = new ArrayList<>();
        for (String value : text(values.getText()).split(",")) {
            allowed.add(value.strip().replaceAll("^\"|\"$", ""));
        }
        return List.copyOf(allowed);
    }

    private static List<Cell> cells(Rule rule, List<TableInput> inputs) {
        Set<String> names = inputs.stream().map(TableInput::name).collect(Collectors.toSet());
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (InputEntry entry : rule.getInputEntries()) {
            String test = text(entry.getText());
            if (!test.isEmpty() && !test.equals("-")) {
                cells.add(Cell.of(inputs.get(column).name(), test, names));
            }
            column++;
        }
        return List.copyOf(cells);
    }

    private static String text(@Nullable Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }
}
