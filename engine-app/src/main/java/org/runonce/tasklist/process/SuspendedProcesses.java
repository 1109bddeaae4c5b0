package org.runonce.tasklist.process;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.task.Task;
import org.runonce.tasklist.StandingStill;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears, in the engine's transaction, when the operator stops or starts a process, e.g. in Cockpit. */
@Component
class SuspendedProcesses {
    private final StandingStill standingStill;
    private final TaskService tasks;

    SuspendedProcesses(StandingStill standingStill, TaskService tasks) {
        this.standingStill = standingStill;
        this.tasks = tasks;
    }

    @EventListener
    void on(HistoricProcessInstanceEventEntity event) {
        if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_UPDATE)) {
            List<String> open = tasks.createTaskQuery().processInstanceId(event.getProcessInstanceId()).list().stream()
                    .map(Task::getId)
                    .toList();
            standingStill.engine(open, HistoricProcessInstance.STATE_SUSPENDED.equals(event.getState()));
        }
    }
}
