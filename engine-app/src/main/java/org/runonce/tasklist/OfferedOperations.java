package org.runonce.tasklist;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;

/**
 * What the analyst lets people do with a task, and whom it is kept from. Both are properties of the user task in its
 * model: {@code operations} (e.g. {@code transfer,delegate,copy,urge}; without it all of them) and {@code separateFrom}
 * (ids of tasks of the same case whose doer may not hold this one).
 */
@Component
class OfferedOperations {
    /** @param separateFrom ids of user tasks */
    record Rules(Set<TaskOperation> offered, Set<String> separateFrom) {}

    private final RepositoryService repository;
    private final Map<String, Rules> read = new ConcurrentHashMap<>();

    OfferedOperations(RepositoryService repository) {
        this.repository = repository;
    }

    Rules of(WorkItem item) {
        return read.computeIfAbsent(item.processDefinitionId + "/" + item.taskKey, key -> read(item));
    }

    void require(WorkItem item, TaskOperation operation) {
        // who has been given a task to help with can always give it back
        boolean offered = operation == TaskOperation.RESOLVE
                || operation == TaskOperation.RECALL
                || of(item).offered().contains(operation);
        if (!offered) {
            throw Problem.rejected(
                            "operation-not-offered",
                            "这件任务不能%s".formatted(operation.zh()),
                            "This task does not offer %s".formatted(operation.name()))
                    .with("offered", of(item).offered());
        }
    }

    private Rules read(WorkItem item) {
        UserTask task =
                repository.getBpmnModelInstance(item.processDefinitionId).getModelElementById(item.taskKey);
        Map<String, String> properties = Optional.ofNullable(task.getExtensionElements())
                .map(ExtensionElements::getElementsQuery)
                .flatMap(it ->
                        it.filterByType(CamundaProperties.class).list().stream().findFirst())
                .map(it -> it.getCamundaProperties().stream()
                        .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue)))
                .orElse(Map.of());
        return new Rules(offered(properties.get("operations")), words(properties.getOrDefault("separateFrom", "")));
    }

    private static Set<TaskOperation> offered(@Nullable String listed) {
        if (listed == null) {
            return EnumSet.allOf(TaskOperation.class);
        }
        return words(listed).stream()
                .map(it -> TaskOperation.valueOf(it.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> words(String listed) {
        return Arrays.stream(listed.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
