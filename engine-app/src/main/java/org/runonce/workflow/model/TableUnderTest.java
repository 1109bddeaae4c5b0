package org.runonce.workflow.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;

/** A deployed table in a decision engine of its own, which stores nothing: an example is no case. */
final class TableUnderTest {
    private final List<TableColumn> inputs;
    private final List<TableColumn> outputs;
    private final DmnEngine engine;
    private final DmnDecision decision;
    private final List<String> fired = new ArrayList<>();

    /** @param outputs one text for each output; of several rules, parted by {@code |} */
    record Answer(List<String> rules, List<String> outputs) {}

    TableUnderTest(DmnModelInstance model) {
        Decision drawn = model.getModelElementsByType(Decision.class).iterator().next();
        DecisionTable table = (DecisionTable) drawn.getExpression();
        inputs = table.getInputs().stream().map(TableUnderTest::column).toList();
        outputs = table.getOutputs().stream().map(TableUnderTest::column).toList();
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(it -> it.getMatchingRules()
                .forEach(rule -> fired.add(rule.getId())));
        engine = configuration.buildEngine();
        decision = engine.parseDecision(drawn.getId(), model);
    }

    List<TableColumn> inputs() {
        return inputs;
    }

    List<TableColumn> outputs() {
        return outputs;
    }

    Answer ask(List<String> asked) {
        Map<String, Object> facts = new HashMap<>();
        for (int at = 0; at < inputs.size(); at++) {
            facts.put(inputs.get(at).name(), inputs.get(at).value(asked.get(at)));
        }
        fired.clear();
        DmnDecisionResult result = engine.evaluateDecision(decision, facts);
        List<String> answers = outputs.stream()
                .map(it -> result.getResultList().stream()
                        .map(entries -> TableColumn.text(entries.get(it.name())))
                        .collect(Collectors.joining("|")))
                .toList();
        return new Answer(List.copyOf(fired), answers);
    }

    /** Written as the engine's values are written: {@code 100} of a double is {@code 100.0}. */
    List<String> normalised(List<String> texts) {
        return IntStream.range(0, outputs.size())
                .mapToObj(at -> Stream.of(texts.get(at).split("\\|", -1))
                        .map(String::trim)
                        .map(it -> TableColumn.text(outputs.get(at).value(it)))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private static TableColumn column(Input input) {
        String name = input.getInputExpression().getText().getTextContent().trim();
        return new TableColumn(
                name,
                Optional.ofNullable(input.getLabel()).orElse(name),
                input.getInputExpression().getTypeRef());
    }

    private static TableColumn column(Output output) {
        return new TableColumn(
                output.getName(), Optional.ofNullable(output.getLabel()).orElse(output.getName()), output.getTypeRef());
    }
}
