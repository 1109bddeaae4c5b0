package org.runonce.tasklist;

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
import org.runonce.shared.Problem;
import org.runonce.tasklist.view.TaskKind;
import org.springframework.stereotype.Component;

/** Reads once what the model says about each of its user tasks. */
@Component
public class OfferedOperations {
    private static final TaskRules OF_A_SIGNER = new TaskRules(
            Set.of(TaskOperation.TRANSFER, TaskOperation.COPY, TaskOperation.URGE), Set.of(), Set.of(), Map.of());

    private final RepositoryService repository;
    private final Map<String, TaskRules> read = new ConcurrentHashMap<>();

    OfferedOperations(RepositoryService repository) {
        this.repository = repository;
    }

    public TaskRules of(String processDefinitionId, String taskKey) {
        return read.computeIfAbsent(processDefinitionId + "/" + taskKey, key -> read(processDefinitionId, taskKey));
    }

    TaskRules of(WorkItem item) {
        return item.kind == TaskKind.SIGN ? OF_A_SIGNER : of(item.processDefinitionId, item.taskKey);
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

    private TaskRules read(String processDefinitionId, String taskKey) {
        return rulesOf(repository.getBpmnModelInstance(processDefinitionId).getModelElementById(taskKey));
    }

    static TaskRules rulesOf(UserTask task) {
        Map<String, String> properties = Optional.ofNullable(task.getExtensionElements())
                .map(ExtensionElements::getElementsQuery)
                .flatMap(it ->
                        it.filterByType(CamundaProperties.class).list().stream().findFirst())
                .map(it -> it.getCamundaProperties().stream()
                        .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue)))
                .orElse(Map.of());
        return TaskRules.of(properties);
    }
}
