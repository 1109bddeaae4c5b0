package org.runonce.conventions;

import static java.util.Map.entry;
import static org.runonce.conventions.Rule.ofEachModel;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Ids for engineers, names for people. */
final class NamingRules {
    static final List<Rule> ALL = List.of(
            ofEachModel("id-is-file-name", "who knows the id knows the file", NamingRules::idIsFileName),
            new Rule("file-names-are-unique", "they are the names of resources in one deployment", NamingRules::unique),
            ofEachModel("names-are-chinese", "the people of the hall read them", NamingRules::chinese),
            ofEachModel("events-are-facts", "an event is something that has happened (已…)", NamingRules::facts),
            ofEachModel("gateways-ask", "a gateway is a question", NamingRules::questions),
            ofEachModel("flows-answer", "what leaves a question is its answer", NamingRules::answers),
            ofEachModel("ids-are-words", "logs, tests and code quote them", NamingRules::words));

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            entry("userTask", "Task"),
            entry("serviceTask", "Task"),
            entry("businessRuleTask", "Task"),
            entry("callActivity", "Call"),
            entry("subProcess", "Activity|Event"),
            entry("exclusiveGateway", "Gateway"),
            entry("parallelGateway", "Gateway"),
            entry("eventBasedGateway", "Gateway"),
            entry("startEvent", "Start|Message|Timer|Error"),
            entry("boundaryEvent", "Message|Timer|Error"),
            entry("intermediateCatchEvent", "Message|Timer"),
            entry("endEvent", "End"),
            entry("sequenceFlow", "Flow"));

    private NamingRules() {}

    private static Stream<String> idIsFileName(Model model, Repository repository) {
        List<String> ids = model.all(Process.class).map(Process::getId).toList();
        boolean kept = ids.equals(List.of(model.name())) && Words.kebab(model.name());
        return kept ? Stream.of() : Stream.of(model.say("holds the process " + ids));
    }

    private static Stream<String> unique(Repository repository) {
        Stream<Path> models = repository.models().stream().map(Model::file);
        Stream<Path> others = Stream.concat(repository.decisions().stream(), repository.forms().stream());
        return Stream.concat(models, others)
                .collect(Collectors.groupingBy(Repository::nameOf, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(it -> it.getValue() > 1)
                .map(it -> it.getKey() + " names more than one file");
    }

    private static Stream<String> chinese(Model model, Repository repository) {
        Stream<String> around = Stream.of(
                        model.all(Process.class)
                                .filter(it -> !Words.chinese(it.getName()))
                                .map(BaseElement::getId),
                        model.all(Participant.class)
                                .filter(it -> !Words.chinese(it.getName()))
                                .map(BaseElement::getId),
                        model.all(Lane.class)
                                .filter(it -> !Words.chinese(it.getName()))
                                .map(BaseElement::getId))
                .flatMap(it -> it);
        Stream<String> inside = model.all(FlowElement.class)
                .filter(it -> it.getName() != null || (it instanceof FlowNode node && !Model.joins(node)))
                .filter(it -> !Words.chinese(it.getName()))
                .map(BaseElement::getId);
        return Stream.concat(around, inside).map(it -> model.say(it + " has no Chinese name"));
    }

    private static Stream<String> facts(Model model, Repository repository) {
        return model.all(Event.class)
                .filter(it -> !String.valueOf(it.getName()).matches(".*[已未].*"))
                .map(it -> model.say(it, "tells no fact: " + it.getName()));
    }

    private static Stream<String> questions(Model model, Repository repository) {
        return model.questions()
                .filter(it -> !String.valueOf(it.getName()).endsWith("？"))
                .map(it -> model.say(it, "asks nothing: " + it.getName()));
    }

    private static Stream<String> answers(Model model, Repository repository) {
        return model.questions()
                .flatMap(it -> it.getOutgoing().stream())
                .filter(it -> !Words.chinese(it.getName()))
                .map(it -> model.say(it, "answers nothing"));
    }

    private static Stream<String> words(Model model, Repository repository) {
        Stream<BaseElement> inside = model.all(FlowElement.class).map(it -> it);
        Stream<BaseElement> lanes = model.all(Lane.class).map(it -> it);
        return Stream.concat(inside, lanes).filter(it -> !inWords(it)).map(it -> model.say(it, "is no id in words"));
    }

    private static boolean inWords(BaseElement element) {
        String type = element.getElementType().getTypeName();
        String prefix = element instanceof Lane ? "Lane" : PREFIXES.getOrDefault(type, "none of the kinds we draw");
        String id = element.getId();
        // Modeler's own ids end in seven random letters and figures, the first of them a figure
        return id.matches("(" + prefix + ")_[A-Z][A-Za-z0-9]*(_[A-Z][A-Za-z]*)?");
    }
}
