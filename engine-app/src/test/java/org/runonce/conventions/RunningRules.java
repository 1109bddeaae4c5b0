package org.runonce.conventions;

import static org.runonce.conventions.Rule.ofEachModel;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;

/** How the engine carries a model out. */
final class RunningRules {
    static final List<Rule> ALL = List.of(
            ofEachModel("process-is-executable", "the engine passes over others in silence", RunningRules::executable),
            ofEachModel("history-has-an-end", "history is kept by law, not for ever", RunningRules::history),
            new Rule("history-of-decisions-has-an-end", "as that of processes", RunningRules::historyOfDecisions),
            ofEachModel("no-scripts", "code lives where it is compiled and tested", RunningRules::scripts),
            ofEachModel(
                    "no-classes", "a bean is chosen by its word, a class name leaks the house", RunningRules::classes),
            ofEachModel("timers-ask-the-calendar", "a literal period knows no holidays", RunningRules::timers),
            ofEachModel(
                    "asynchronous-only-where-due", "a job costs more than the step it defers", RunningRules::async));

    private static final Pattern SCRIPT = Pattern.compile("<\\w+:script|scriptFormat=|language=");
    private static final Pattern CLASS = Pattern.compile("\\bcamunda:class=|<camunda:\\w+ [^>]*\\bclass=");
    private static final Pattern CALENDAR =
            Pattern.compile("\\$\\{(deadlines|\\w+Deadlines)\\.\\w+\\(execution\\.processBusinessKey(, \\w+)?\\)}");

    /**
     * Telling the applicant, and opening a process of its own: a clerk's click neither waits for them nor rolls back
     * with them. Documents are issued in the clerk's transaction: their numbers must be free again if it fails.
     */
    private static final Set<String> LEAVES_THE_DATABASE = Set.of("askRating", "openCommitmentCheck");

    private RunningRules() {}

    private static Stream<String> executable(Model model, Repository repository) {
        return model.all(Process.class).filter(it -> !it.isExecutable()).map(it -> model.say(it, "is not executable"));
    }

    private static Stream<String> history(Model model, Repository repository) {
        return model.all(Process.class)
                .filter(it -> !inDays(it.getCamundaHistoryTimeToLiveString()))
                .map(it -> model.say(it, "has no historyTimeToLive in days"));
    }

    private static Stream<String> historyOfDecisions(Repository repository) {
        return repository.decisions().stream()
                .flatMap(it -> Dmn.readModelFromFile(it.toFile()).getModelElementsByType(Decision.class).stream())
                .filter(it -> !inDays(it.getCamundaHistoryTimeToLiveString()))
                .map(it -> it.getId() + ".dmn has no historyTimeToLive in days");
    }

    /** The engine reads P3653D, not P10Y. */
    private static boolean inDays(String timeToLive) {
        return String.valueOf(timeToLive).matches("P\\d+D");
    }

    private static Stream<String> scripts(Model model, Repository repository) {
        return SCRIPT.matcher(model.text()).results().map(it -> model.say("has a script: " + it.group()));
    }

    private static Stream<String> classes(Model model, Repository repository) {
        return CLASS.matcher(model.text()).results().map(it -> model.say("names a class: " + it.group()));
    }

    private static Stream<String> timers(Model model, Repository repository) {
        return model.all(TimerEventDefinition.class)
                .filter(it -> it.getTimeDate() == null
                        || !CALENDAR.matcher(it.getTimeDate().getTextContent()).matches())
                .map(it -> model.say(it, "does not take its date from ${deadlines…} or ${…Deadlines…}"));
    }

    private static Stream<String> async(Model model, Repository repository) {
        return model.all(FlowNode.class)
                .filter(it -> waits(it, "asyncBefore") != due(it) || waits(it, "asyncAfter"))
                .map(it -> model.say(it, due(it) ? "holds a clerk up" : "needs no job of its own"));
    }

    private static boolean waits(FlowNode node, String where) {
        return "true".equals(node.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, where));
    }

    /** Before a fan-out, and before what leaves the database. */
    private static boolean due(FlowNode node) {
        if (node instanceof ServiceTask task
                && LEAVES_THE_DATABASE.contains(WiringRules.bean(task.getCamundaDelegateExpression()))) {
            return true;
        }
        return (node instanceof Activity activity
                        && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics)
                || (node instanceof ParallelGateway && node.getOutgoing().size() > 1);
    }
}
