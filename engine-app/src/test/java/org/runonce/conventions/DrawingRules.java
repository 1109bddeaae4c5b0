package org.runonce.conventions;

import static org.runonce.conventions.Rule.ofEachModel;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** A model is a picture that people read. */
final class DrawingRules {
    static final List<Rule> ALL = List.of(
            ofEachModel(
                    "diagram-is-complete",
                    "what is not drawn is not seen, and runs all the same",
                    DrawingRules::complete),
            ofEachModel("flows-run-straight", "slanted lines read as haste", DrawingRules::straight),
            ofEachModel("flows-do-not-cross", "nobody should follow a line with a finger", DrawingRules::crossings),
            ofEachModel("flows-run-around-shapes", "a line through a task seems to visit it", DrawingRules::around),
            ofEachModel("labels-are-placed", "where nobody puts a label it lands on a line", DrawingRules::unplaced),
            ofEachModel("labels-stand-free", "a covered word is not read", DrawingRules::labels));

    private DrawingRules() {}

    private static Stream<String> complete(Model model, Repository repository) {
        Stream<BaseElement> drawn = Stream.of(
                        model.all(Participant.class), model.all(Lane.class), model.all(FlowElement.class))
                .flatMap(it -> it);
        return drawn.filter(it -> !model.drawing().shows(it)).map(it -> model.say(it, "is not drawn"));
    }

    private static Stream<String> straight(Model model, Repository repository) {
        return lines(model)
                .flatMap(line -> line.getValue().slanted().map(it -> model.say(line.getKey() + " is slanted")));
    }

    private static Stream<String> crossings(Model model, Repository repository) {
        return lines(model).flatMap(one -> lines(model)
                .filter(other -> one.getKey().compareTo(other.getKey()) < 0)
                .filter(other -> one.getValue().crosses(other.getValue()))
                .map(other -> model.say(one.getKey() + " crosses " + other.getKey())));
    }

    private static Stream<String> around(Model model, Repository repository) {
        return model.all(SequenceFlow.class).flatMap(flow -> model.all(FlowNode.class)
                .filter(it -> !(it instanceof SubProcess) && !belongs(it, flow))
                .filter(it -> model.drawing().lines().containsKey(flow.getId())
                        && model.drawing()
                                .lines()
                                .get(flow.getId())
                                .runsThrough(model.drawing().shape(it)))
                .map(it -> model.say(flow, "runs through " + it.getId())));
    }

    /** The line from a boundary event begins within the shape the event sits on. */
    private static boolean belongs(FlowNode node, SequenceFlow flow) {
        return node.equals(flow.getSource())
                || node.equals(flow.getTarget())
                || (flow.getSource() instanceof BoundaryEvent event && node.equals(event.getAttachedTo()));
    }

    private static Stream<String> unplaced(Model model, Repository repository) {
        return model.all(FlowElement.class)
                .filter(it -> it.getName() != null && !(it instanceof Activity))
                .filter(it -> !model.drawing().labels().containsKey(it.getId()))
                .map(it -> model.say(it, "has a name without a place"));
    }

    private static Stream<String> labels(Model model, Repository repository) {
        return model.drawing().labels().entrySet().stream().flatMap(label -> Stream.of(
                        coveringShapes(model, label.getValue()),
                        coveringLabels(model, label.getKey(), label.getValue()),
                        lines(model)
                                .filter(it -> it.getValue().runsThrough(label.getValue()))
                                .map(Map.Entry::getKey))
                .flatMap(it -> it)
                .map(it -> model.say("the label of " + label.getKey() + " meets " + it)));
    }

    private static Stream<String> coveringShapes(Model model, Box label) {
        return model.all(FlowNode.class)
                .filter(it -> model.drawing().shape(it).overlaps(label))
                .filter(it ->
                        !(it instanceof SubProcess && model.drawing().shape(it).holds(label)))
                .map(BaseElement::getId);
    }

    private static Stream<String> coveringLabels(Model model, String owner, Box label) {
        return model.drawing().labels().entrySet().stream()
                .filter(it -> !it.getKey().equals(owner) && it.getValue().overlaps(label))
                .map(Map.Entry::getKey);
    }

    private static Stream<Map.Entry<String, Line>> lines(Model model) {
        return model.drawing().lines().entrySet().stream();
    }
}
