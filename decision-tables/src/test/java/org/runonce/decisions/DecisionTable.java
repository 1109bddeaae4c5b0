package org.runonce.decisions;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/** One DMN file as the analyst drew it; reading it also validates it against the DMN schema. */
record DecisionTable(Path file, DmnModelInstance model, Decision decision) {

    static DecisionTable read(Path file) {
        DmnModelInstance model = Dmn.readModelFromFile(file.toFile());
        List<Decision> decisions = List.copyOf(model.getModelElementsByType(Decision.class));
        if (decisions.size() != 1) {
            throw new AssertionError(file + ": one file holds one decision, here are " + decisions.size());
        }
        return new DecisionTable(file, model, decisions.get(0));
    }

    String id() {
        return decision.getId();
    }

    Path examplesFile() {
        return file.resolveSibling(fileName() + ".csv");
    }

    String fileName() {
        return file.getFileName().toString().replaceFirst("\\.dmn$", "");
    }

    String module() {
        Path path = file.toAbsolutePath();
        return path.getName(path.getNameCount() - 2).toString();
    }

    org.camunda.bpm.model.dmn.instance.DecisionTable table() {
        return (org.camunda.bpm.model.dmn.instance.DecisionTable) decision.getExpression();
    }

    boolean collects() {
        return table().getHitPolicy() == HitPolicy.COLLECT;
    }

    List<String> ruleIds() {
        return table().getRules().stream().map(Rule::getId).toList();
    }

    /** Name of the fact → its type. */
    Map<String, String> inputs() {
        return table().getInputs().stream().collect(Collectors.toMap(DecisionTable::variable, DecisionTable::type));
    }

    Map<String, String> outputs() {
        return table().getOutputs().stream().collect(Collectors.toMap(Output::getName, Output::getTypeRef));
    }

    static String variable(Input input) {
        return input.getInputExpression().getText().getTextContent().trim();
    }

    static String type(Input input) {
        return input.getInputExpression().getTypeRef();
    }

    static Stream<String> cells(Rule rule) {
        Stream<Text> tests = rule.getInputEntries().stream().map(UnaryTests::getText);
        Stream<Text> answers = rule.getOutputEntries().stream().map(LiteralExpression::getText);
        return Stream.concat(tests, answers).map(text -> text == null ? "" : text.getTextContent());
    }
}
