package org.runonce.tasklist.drift;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.runonce.tasklist.WorkItems;
import org.springframework.stereotype.Component;

/** Makes a work item say what the engine says. */
@Component
class DriftRepair {
    private final WorkItems workItems;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;

    DriftRepair(WorkItems workItems, TaskService tasks, RuntimeService runtime, RepositoryService repository) {
        this.workItems = workItems;
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
    }

    void repair(Drift drift) {
        switch (drift.kind()) {
            case MISSING -> add(drift.what());
            case ORPHANED -> workItems.lost(drift.what());
            case ASSIGNEE -> workItems.assigned(drift.what(), drift.engine().isEmpty() ? null : drift.engine());
            case GROUP -> {
                if (!drift.engine().isEmpty()) {
                    workItems.regrouped(drift.what(), drift.engine());
                }
            }
            case COUNT -> {
                // counts are set right together, after everything else
            }
        }
        workItems.flush();
    }

    private void add(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            return;
        }
        ProcessDefinition process = repository.getProcessDefinition(task.getProcessDefinitionId());
        String group = tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(it -> it != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("task " + taskId + " has no candidate group"));
        String caseNumber = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        workItems.created(new WorkItems.NewTask(
                taskId,
                process.getId(),
                process.getKey(),
                task.getTaskDefinitionKey(),
                task.getName(),
                caseNumber,
                group,
                task.getCreateTime().toInstant()));
        if (task.getAssignee() != null) {
            workItems.assigned(taskId, task.getAssignee());
        }
    }
}
