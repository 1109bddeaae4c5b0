package org.runonce.tasklist.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.runonce.tasklist.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of every user task, in the engine's transaction, and keeps the work items in step. */
@Component
class EngineTasks {
    private final WorkItems workItems;

    EngineTasks(WorkItems workItems) {
        this.workItems = workItems;
    }

    @EventListener
    void on(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> workItems.created(newTask(task));
            case TaskListener.EVENTNAME_ASSIGNMENT -> workItems.assigned(task.getId(), task.getAssignee());
            case TaskListener.EVENTNAME_COMPLETE -> workItems.ended(task.getId(), true);
            case TaskListener.EVENTNAME_DELETE -> workItems.ended(task.getId(), false);
            default -> {}
        }
    }

    private static WorkItems.NewTask newTask(DelegateTask task) {
        ProcessDefinitionEntity process = ((TaskEntity) task).getProcessDefinition();
        return new WorkItems.NewTask(
                task.getId(),
                task.getProcessDefinitionId(),
                process.getKey(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getExecution().getProcessBusinessKey(),
                groupOf(task),
                task.getCreateTime().toInstant());
    }

    private static String groupOf(DelegateTask task) {
        List<String> groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .toList();
        if (groups.size() != 1) {
            throw new IllegalStateException(
                    task.getTaskDefinitionKey() + " must have exactly one candidate group, not " + groups);
        }
        return groups.get(0);
    }
}
