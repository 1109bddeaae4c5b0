package org.runonce.conventions;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What is there must be used: what nobody uses is never tried and misleads who reads it. */
final class OrphanRules {
    static final List<Rule> ALL = List.of(
            orphans("no-delegate-is-orphaned", OrphanRules::delegates),
            orphans("no-task-form-is-orphaned", OrphanRules::taskForms),
            orphans("no-application-form-is-orphaned", OrphanRules::applicationForms),
            orphans("no-decision-is-orphaned", OrphanRules::decisions),
            orphans("no-process-is-orphaned", OrphanRules::processes),
            orphans("handled-tasks-are-drawn", OrphanRules::handledTasks),
            orphans("known-messages-are-drawn", OrphanRules::knownMessages),
            new Rule("matters-find-their-files", "a citizen would meet the gap", OrphanRules::matters));

    private OrphanRules() {}

    private static Rule orphans(String name, Function<Repository, Stream<String>> complaints) {
        return new Rule(name, "what nobody uses is never tried and misleads who reads it", complaints);
    }

    private static Stream<String> delegates(Repository repository) {
        return repository.code().beans().entrySet().stream()
                .filter(it -> JavaDelegate.class.isAssignableFrom(it.getValue())
                        || ExecutionListener.class.isAssignableFrom(it.getValue()))
                .filter(it -> repository.models().stream()
                        .noneMatch(model -> model.text().contains("delegateExpression=\"${" + it.getKey() + "}\"")))
                .map(it -> "no model uses the bean " + it.getKey());
    }

    private static Stream<String> taskForms(Repository repository) {
        Set<String> used = ofAll(repository, UserTask.class, UserTask::getCamundaFormRef);
        return forms(repository, "tasks")
                .filter(it -> !used.contains(it) && !repository.code().words().contains(it))
                .map(it -> "no task uses the form " + it);
    }

    private static Stream<String> applicationForms(Repository repository) {
        return forms(repository, "application")
                .filter(it -> repository.matters().stream().noneMatch(matter -> it.equals(matter.applicationForm())))
                .map(it -> "no matter uses the form " + it);
    }

    private static Stream<String> forms(Repository repository, String module) {
        return repository.forms().stream()
                .filter(it -> it.toUri().getPath().contains("/" + module + "/"))
                .map(Repository::nameOf);
    }

    /** A decision is asked by a model, by a matter, or by the domain, which refuses a click by it. */
    private static Stream<String> decisions(Repository repository) {
        Set<String> used = ofAll(repository, BusinessRuleTask.class, BusinessRuleTask::getCamundaDecisionRef);
        return repository.decisions().stream()
                .map(Repository::nameOf)
                .filter(it -> !used.contains(it) && !repository.code().words().contains(it))
                .filter(it ->
                        repository.matters().stream().noneMatch(matter -> it.equals(matter.eligibilityDecision())))
                .map(it -> "nobody asks the decision " + it);
    }

    /** A process is called by another, or started by the code. */
    private static Stream<String> processes(Repository repository) {
        Set<String> called = repository.models().stream()
                .flatMap(it -> it.all(CallActivity.class))
                .flatMap(it -> WiringRules.called(it, repository))
                .collect(Collectors.toSet());
        return repository.models().stream()
                .map(Model::name)
                .filter(it ->
                        !called.contains(it) && !repository.code().constants().contains(it))
                .map(it -> "nobody starts the process " + it);
    }

    private static Stream<String> handledTasks(Repository repository) {
        Set<String> drawn = ofAll(repository, UserTask.class, BaseElement::getId);
        return repository.code().handledTasks().stream()
                .filter(it -> !drawn.contains(it))
                .map(it -> "no model has the user task " + it);
    }

    private static Stream<String> knownMessages(Repository repository) {
        return repository.code().constants().stream()
                .filter(it -> it.startsWith("Message_"))
                .filter(it -> repository.models().stream()
                        .noneMatch(model -> model.text().contains("name=\"" + it + "\"")))
                .map(it -> "no model waits for " + it);
    }

    private static Stream<String> matters(Repository repository) {
        return repository.matters().stream()
                .filter(it ->
                        !repository.hasForm(it.applicationForm()) || !repository.hasDecision(it.eligibilityDecision()))
                .map(it -> it.code() + " refers to " + it.applicationForm() + " and " + it.eligibilityDecision());
    }

    private static <T extends ModelElementInstance> Set<String> ofAll(
            Repository repository, Class<T> type, Function<T, String> word) {
        return repository.models().stream()
                .flatMap(it -> it.all(type))
                .map(it -> String.valueOf(word.apply(it)))
                .collect(Collectors.toSet());
    }
}
