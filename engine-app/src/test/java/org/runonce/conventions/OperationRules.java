package org.runonce.conventions;

import static org.runonce.conventions.Rule.ofEachModel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.runonce.tasklist.RulesOfModels;
import org.runonce.tasklist.TaskRules;

/** What an analyst lets people do with a task can be done. */
final class OperationRules {
    static final List<Rule> ALL = List.of(
            ofEachModel(
                    "operations-can-be-carried-out",
                    "an unknown word, or a way back that loses a token, shows only when somebody goes it",
                    OperationRules::operations),
            ofEachModel(
                    "separated-tasks-are-drawn",
                    "duties are not kept apart from a task that nobody does",
                    OperationRules::separated),
            ofEachModel(
                    "agreement-is-about-answers-there-are",
                    "a misspelt answer would need nobody's agreement",
                    OperationRules::answers),
            ofEachModel("task-properties-are-known", "a misspelt property is passed over", OperationRules::properties));

    private static final Set<String> KNOWN = Set.of("operations", "returnTo", "separateFrom", "needsAgreement");

    private OperationRules() {}

    private static Stream<String> operations(Model model, Repository repository) {
        return new RulesOfModels(repository.code())
                .faults(model.bpmn()).stream().map(model::say);
    }

    private static Stream<String> separated(Model model, Repository repository) {
        Set<String> drawn = repository.models().stream()
                .flatMap(it -> it.all(UserTask.class))
                .map(UserTask::getId)
                .collect(Collectors.toSet());
        return model.all(UserTask.class).flatMap(task -> TaskRules.of(propertiesOf(task)).separateFrom().stream()
                .filter(it -> !drawn.contains(it))
                .map(it -> model.say(task, "is kept apart from a task that is not there: " + it)));
    }

    private static Stream<String> answers(Model model, Repository repository) {
        return model.all(UserTask.class).flatMap(task -> {
            String form = formOf(task, repository);
            return TaskRules.of(propertiesOf(task)).needsAgreement().entrySet().stream()
                    .flatMap(field -> Stream.concat(Stream.of(field.getKey()), field.getValue().stream()))
                    .filter(it -> !form.contains("\"" + it + "\""))
                    .map(it -> model.say(task, "needs agreement to what its form does not know: " + it));
        });
    }

    private static Stream<String> properties(Model model, Repository repository) {
        return model.all(UserTask.class).flatMap(task -> propertiesOf(task).keySet().stream()
                .filter(it -> !KNOWN.contains(it))
                .map(it -> model.say(task, "has a property that nobody reads: " + it)));
    }

    private static Map<String, String> propertiesOf(UserTask task) {
        return task.getExtensionElements() == null
                ? Map.of()
                : task.getExtensionElements().getElementsQuery().list().stream()
                        .flatMap(it -> it.getChildElementsByType(CamundaProperty.class).stream())
                        .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }

    private static String formOf(UserTask task, Repository repository) {
        return repository.forms().stream()
                .filter(it -> Repository.nameOf(it).equals(task.getCamundaFormRef()))
                .map(it -> {
                    try {
                        return Files.readString(it);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .findFirst()
                .orElse("");
    }
}
