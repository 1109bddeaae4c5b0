package org.runonce.tasklist.form;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.springframework.stereotype.Component;

/** 审查要点: what the analyst wrote into the documentation of a user task, one point a line; read once. */
@Component
public class ReviewPoints {
    private final RepositoryService repository;
    private final Map<String, List<String>> read = new ConcurrentHashMap<>();

    ReviewPoints(RepositoryService repository) {
        this.repository = repository;
    }

    public List<String> of(String processDefinitionId, String taskKey) {
        return read.computeIfAbsent(processDefinitionId + "/" + taskKey, key -> read(processDefinitionId, taskKey));
    }

    private List<String> read(String processDefinitionId, String taskKey) {
        BaseElement task = repository.getBpmnModelInstance(processDefinitionId).getModelElementById(taskKey);
        return task.getDocumentations().stream()
                .flatMap(it -> it.getTextContent().lines())
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
