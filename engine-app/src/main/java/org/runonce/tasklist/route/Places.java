package org.runonce.tasklist.route;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/** Where the user tasks of a process instance are and were. */
@Component
public class Places {
    private static final String BODY = "multiInstanceBody";

    private final HistoryService history;

    Places(HistoryService history) {
        this.history = history;
    }

    /** Empty if the engine's history no longer has the task. */
    public Optional<Place> of(String taskId) {
        HistoricTaskInstance task =
                history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult();
        return task == null
                ? Optional.empty()
                : all(task.getProcessInstanceId()).stream()
                        .filter(it -> it.taskId().equals(taskId))
                        .findFirst();
    }

    /** Every other user task that was ever asked in the same scope. */
    public List<Place> beside(Place place) {
        return all(place.processInstanceId()).stream()
                .filter(it -> it.sameScope(place) && !it.taskId().equals(place.taskId()))
                .toList();
    }

    private List<Place> all(String processInstanceId) {
        Map<String, HistoricActivityInstance> steps =
                history.createHistoricActivityInstanceQuery().processInstanceId(processInstanceId).list().stream()
                        .collect(Collectors.toMap(HistoricActivityInstance::getId, Function.identity()));
        return steps.values().stream()
                .filter(it -> it.getTaskId() != null)
                .map(it -> place(it, steps))
                .toList();
    }

    private static Place place(HistoricActivityInstance step, Map<String, HistoricActivityInstance> steps) {
        String around = step.getParentActivityInstanceId();
        boolean inBody = Optional.ofNullable(steps.get(around))
                .filter(it -> it.getActivityType().equals(BODY))
                .isPresent();
        return new Place(
                step.getTaskId(),
                step.getActivityId(),
                step.getProcessInstanceId(),
                step.getProcessDefinitionId(),
                step.getId(),
                step.getExecutionId(),
                inBody ? Objects.requireNonNull(steps.get(around)).getParentActivityInstanceId() : around,
                inBody ? around : null);
    }
}
