package org.runonce.tasklist.route;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;

/** Where a process stands now, seen from one of its tasks. */
@Component
public class Standing {
    private static final String BODY = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;

    Standing(RuntimeService runtime, TaskService tasks, RepositoryService repository) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
    }

    /** Others who were asked together with this task are still at work. */
    public boolean bodyIsOpen(Place place) {
        return place.bodyId() != null
                && find(place.processInstanceId(), place.bodyId()).isPresent();
    }

    /** The one task, or tasks of several people, to which this one has led. */
    public Ahead ahead(Place done) {
        ActivityInstance scope = find(done.processInstanceId(), done.scopeId()).orElseThrow(Standing::goneOn);
        boolean moving = Arrays.stream(scope.getChildTransitionInstances())
                .anyMatch(it -> way(done, taskKey(it.getActivityId())).isPresent());
        if (moving) {
            throw Problem.conflict(
                    "still-moving", "办件正在转到下一环节，请稍后再试", "The case is moving to the next step; try again in a moment");
        }
        List<Ahead> ahead = Arrays.stream(scope.getChildActivityInstances())
                .flatMap(it -> way(done, taskKey(it.getActivityId())).map(way -> ahead(it, way)).stream())
                .toList();
        if (ahead.size() != 1) {
            throw goneOn();
        }
        return ahead.get(0);
    }

    public Optional<WayBack> way(Place earlier, String laterTask) {
        return WayBack.between(model(earlier), earlier.taskKey(), laterTask);
    }

    BpmnModelInstance model(Place place) {
        return repository.getBpmnModelInstance(place.processDefinitionId());
    }

    private Ahead ahead(ActivityInstance next, WayBack way) {
        String[] asked = Stream.concat(Stream.of(next), Arrays.stream(next.getChildActivityInstances()))
                .map(ActivityInstance::getId)
                .toArray(String[]::new);
        List<String> open = tasks.createTaskQuery().activityInstanceIdIn(asked).list().stream()
                .map(Task::getId)
                .sorted()
                .toList();
        return new Ahead(next.getId(), taskKey(next.getActivityId()), way.passed(), open);
    }

    private Optional<ActivityInstance> find(String processInstanceId, String activityInstanceId) {
        ActivityInstance tree = runtime.getActivityInstance(processInstanceId);
        Deque<ActivityInstance> open = new ArrayDeque<>();
        if (tree != null) {
            open.add(tree);
        }
        while (!open.isEmpty()) {
            ActivityInstance it = open.remove();
            if (it.getId().equals(activityInstanceId)) {
                return Optional.of(it);
            }
            open.addAll(List.of(it.getChildActivityInstances()));
        }
        return Optional.empty();
    }

    private static String taskKey(String activityId) {
        return activityId.endsWith(BODY) ? activityId.substring(0, activityId.length() - BODY.length()) : activityId;
    }

    private static Problem goneOn() {
        return Problem.conflict(
                "gone-on", "办件已经走到不能退回的下一环节，不能再撤回", "The case has gone on to a step from which there is no way back");
    }
}
