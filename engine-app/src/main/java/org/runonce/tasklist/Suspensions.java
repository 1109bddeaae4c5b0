package org.runonce.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import org.runonce.shared.Actor;
import org.runonce.tasklist.view.TaskView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 挂起, 恢复: asked for from a task, for a reason of law, and ended the ordinary way. */
@Component
@Transactional
public class Suspensions {
    private final TaskAccess access;
    private final OfferedOperations offered;
    private final LawfulPauses pauses;
    private final TaskList tasks;
    private final OperationLog log;

    Suspensions(TaskAccess access, OfferedOperations offered, LawfulPauses pauses, TaskList tasks, OperationLog log) {
        this.access = access;
        this.offered = offered;
        this.pauses = pauses;
        this.tasks = tasks;
        this.log = log;
    }

    /** The leader decides on it; until then nothing stands still. */
    public TaskView suspend(String taskId, String ground, String reason, int expectedWorkingDays, Actor actor) {
        WorkItem item = access.locked(taskId, actor);
        offered.require(item, TaskOperation.SUSPEND);
        Actor by = access.lockedRight(item, actor).actor();
        pauses.required(item).ask(item.caseNumber, ground, reason, expectedWorkingDays, by);
        String text = "从“%s”提请挂起：%s".formatted(item.taskName, reason);
        log.add(item, TaskOperation.SUSPEND, null, reason, text, by);
        return tasks.one(taskId, actor);
    }

    /** @param data of the form by which the procedure is ended */
    public TaskView resume(String taskId, JsonNode data, Actor actor) {
        WorkItem item = access.workable(taskId, actor);
        WorkItem ending = pauses.requireEnding(item);
        tasks.complete(ending.taskId, data, actor);
        log.add(item, TaskOperation.RESUME, null, null, "从“%s”恢复办理".formatted(item.taskName), actor);
        return tasks.one(taskId, actor);
    }
}
