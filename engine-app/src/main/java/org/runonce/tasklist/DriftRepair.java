package org.runonce.tasklist;

import java.time.Clock;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.runonce.organisation.Organisation;
import org.runonce.shared.Post;
import org.springframework.stereotype.Component;

/** Makes a work item say what the engine says. */
@Component
class DriftRepair {
    private final WorkItemRepository items;
    private final WorkItems workItems;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Organisation organisation;
    private final Clock clock;

    DriftRepair(
            WorkItemRepository items,
            WorkItems workItems,
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService repository,
            Organisation organisation,
            Clock clock) {
        this.items = items;
        this.workItems = workItems;
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.organisation = organisation;
        this.clock = clock;
    }

    void repair(Drift drift) {
        switch (drift.kind()) {
            case MISSING -> add(drift.what());
            case ORPHANED ->
                items.findById(drift.what()).ifPresent(item -> {
                    item.state = WorkItem.State.CANCELLED;
                    item.endedAt = clock.instant();
                });
            case ASSIGNEE -> items.findById(drift.what()).ifPresent(item -> assign(item, drift.engine()));
            case GROUP ->
                items.findById(drift.what())
                        .filter(item -> !drift.engine().isEmpty())
                        .ifPresent(item -> {
                            item.groupId = drift.engine();
                            item.department = Post.of(drift.engine()).department();
                        });
            case COUNT -> {
                // counts are set right together, after everything else
            }
        }
        items.flush();
    }

    private void assign(WorkItem item, String userId) {
        item.assignee = userId.isEmpty() ? null : userId;
        item.assigneeName = userId.isEmpty() ? null : organisation.nameOf(userId);
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
