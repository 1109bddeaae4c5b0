package org.runonce.tasklist.route;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationInstantiationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves the token of a process back: one task is asked again, and the one ahead is asked no more. */
@Component
public class Moves {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final Standing standing;

    Moves(RuntimeService runtime, TaskService tasks, HistoryService history, Standing standing) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.standing = standing;
    }

    /**
     * Asks a completed task again, of several people only this one.
     *
     * @param instead activity instance that is cancelled; null while the others of the same body are at work
     * @return id of the new task
     */
    public String askAgain(Place done, @Nullable String instead) {
        Set<String> before = openTasks(done);
        ProcessInstanceModificationBuilder move = start(done);
        // started first: a scope that was empty for a moment would end
        (instead == null ? move : move.cancelActivityInstance(instead)).execute();
        Set<String> after = openTasks(done);
        after.removeAll(before);
        return after.stream().findFirst().orElseThrow(() -> new IllegalStateException("no new task for " + done));
    }

    private ProcessInstanceModificationBuilder start(Place done) {
        String bodyId = done.bodyId();
        String around = bodyId != null && standing.bodyIsOpen(done) ? bodyId : done.scopeId();
        ProcessInstanceModificationInstantiationBuilder start = runtime.createProcessInstanceModification(
                        done.processInstanceId())
                .startBeforeActivity(done.taskKey(), around);
        return bodyId == null ? start : start.setVariablesLocal(asked(done));
    }

    /** The element of the collection for which the task was asked, e.g. the department. */
    private Map<String, Object> asked(Place done) {
        UserTask task = standing.model(done).getModelElementById(done.taskKey());
        @Nullable
        String element = ((MultiInstanceLoopCharacteristics) task.getLoopCharacteristics()).getCamundaElementVariable();
        if (element == null) {
            return Map.of();
        }
        return history
                .createHistoricVariableInstanceQuery()
                .executionIdIn(done.executionId())
                .variableName(element)
                .list()
                .stream()
                .collect(Collectors.toMap(it -> element, it -> it.getValue()));
    }

    private Set<String> openTasks(Place done) {
        return tasks
                .createTaskQuery()
                .processInstanceId(done.processInstanceId())
                .taskDefinitionKey(done.taskKey())
                .list()
                .stream()
                .map(Task::getId)
                .collect(Collectors.toSet());
    }
}
