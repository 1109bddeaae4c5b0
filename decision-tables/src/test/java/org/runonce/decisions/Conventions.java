package org.runonce.decisions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.NamedElement;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** What holds for every table; each complaint says what to do. */
class Conventions {

    private static final Set<String> TYPES = Set.of("string", "boolean", "integer", "long", "double", "date");
    private static final String DMN13 = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String DMNDI13 = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern VARIABLE = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern READABLE_ID = Pattern.compile("[A-Z][A-Za-z]*(_[A-Z][A-Za-z0-9]*)+");

    private final DecisionTable table;
    private final List<String> complaints = new ArrayList<>();

    private Conventions(DecisionTable table) {
        this.table = table;
    }

    static List<String> complaintsAbout(DecisionTable table) {
        Conventions conventions = new Conventions(table);
        conventions.checkFile();
        conventions.checkNames();
        conventions.checkIds();
        conventions.checkColumns();
        conventions.checkCells();
        if (table.module().equals("eligibility")) {
            conventions.complaints.addAll(EligibilityConventions.complaintsAbout(table));
        }
        return conventions.complaints;
    }

    private void checkFile() {
        var root = table.model().getDocument().getRootElement();
        demand(root.getNamespaceURI().equals(DMN13), "is not DMN 1.3");
        demand(table.id().equals(table.fileName()), "the decision's id " + table.id() + " is not the file name");
        demand(KEBAB.matcher(table.id()).matches(), "the decision's id is not kebab-case");
        String timeToLive = table.decision().getCamundaHistoryTimeToLiveString();
        demand(
                timeToLive != null && timeToLive.matches("P\\d+D"),
                "camunda:historyTimeToLive is missing, or not in days: the engine reads P3653D, not P10Y");
        boolean drawn = table.model().getDocument().getElementsByNameNs(DMNDI13, "DMNShape").stream()
                .anyMatch(shape -> table.id().equals(shape.getAttribute("dmnElementRef")));
        demand(drawn, "has no DMNDI shape: Modeler would show an empty page");
    }

    private void checkNames() {
        for (NamedElement named : table.model().getModelElementsByType(NamedElement.class)) {
            boolean variable = named instanceof Output;
            demand(variable || chinese(named.getName()), "the name '" + named.getName() + "' has no Chinese");
        }
        table.table().getInputs().forEach(input -> demandLabel(input, input.getLabel()));
        table.table().getOutputs().forEach(output -> demandLabel(output, output.getLabel()));
    }

    private void demandLabel(DmnElement column, String label) {
        demand(chinese(label), column.getId() + " has no Chinese label");
    }

    private void checkIds() {
        List<DmnElement> named = new ArrayList<>(table.table().getInputs());
        named.addAll(table.table().getOutputs());
        named.addAll(table.table().getRules());
        named.add(table.table());
        for (DmnElement element : named) {
            boolean readable = element.getId() != null
                    && READABLE_ID.matcher(element.getId()).matches();
            demand(readable, "the id " + element.getId() + " is generated: write Rule_…, Input_…, Output_… in words");
        }
    }

    private void checkColumns() {
        Set<String> names = new HashSet<>();
        for (Input input : table.table().getInputs()) {
            String name = DecisionTable.variable(input);
            demand(VARIABLE.matcher(name).matches(), "the input '" + name + "' is not the plain name of a fact");
            demand(names.add(name), "the input " + name + " is there twice");
            demandType(name, DecisionTable.type(input));
        }
        table.table().getOutputs().forEach(output -> demandType(output.getName(), output.getTypeRef()));
    }

    private void demandType(String name, String type) {
        demand(type != null && TYPES.contains(type), "the typeRef " + type + " of " + name + " is not one of " + TYPES);
    }

    private void checkCells() {
        for (Rule rule : table.table().getRules()) {
            DecisionTable.cells(rule)
                    .map(FeelTraps::complaintAbout)
                    .filter(Predicate.not(String::isEmpty))
                    .forEach(complaint -> demand(false, rule.getId() + " " + complaint));
        }
    }

    private static boolean chinese(String name) {
        return name != null && CHINESE.matcher(name).find();
    }

    private void demand(boolean kept, String complaint) {
        if (!kept) {
            complaints.add(table.file().getFileName() + ": " + complaint);
        }
    }
}
