package org.runonce.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.runonce.shared.Actor;
import org.runonce.shared.LegalSuspension;
import org.runonce.shared.Problem;
import org.runonce.tasklist.view.TaskView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 挂起, 恢复: asked for from a task, for a reason of law, and ended the ordinary way. */
@Component
@Transactional
public class Suspensions {
    private final TaskAccess access;
    private final OfferedOperations offered;
    private final WorkItemRepository items;
    private final List<LegalSuspension> laws;
    private final TaskList tasks;
    private final OperationLog log;

    Suspensions(
            TaskAccess access,
            OfferedOperations offered,
            WorkItemRepository items,
            List<LegalSuspension> laws,
            TaskList tasks,
            OperationLog log) {
        this.access = access;
        this.offered = offered;
        this.items = items;
        this.laws = laws;
        this.tasks = tasks;
        this.log = log;
    }

    /** The leader decides on it; until then nothing stands still. */
    public TaskView suspend(String taskId, String ground, String reason, int expectedWorkingDays, Actor actor) {
        WorkItem item = access.locked(taskId, actor);
        offered.require(item, TaskOperation.SUSPEND);
        Actor by = access.lockedRight(item, actor).actor();
        lawOf(item).ask(item.caseNumber, ground, reason, expectedWorkingDays, by);
        String text = "从“%s”提请挂起：%s".formatted(item.taskName, reason);
        log.add(item, TaskOperation.SUSPEND, null, reason, text, by);
        return tasks.one(taskId, actor);
    }

    /** @param data of the form by which the procedure is ended */
    public TaskView resume(String taskId, JsonNode data, Actor actor) {
        WorkItem item = access.workable(taskId, actor);
        offered.require(item, TaskOperation.RESUME);
        WorkItem ending = items.findFirstByCaseNumberAndTaskKeyAndState(
                        item.caseNumber, lawOf(item).endingTask(), WorkItem.State.OPEN)
                .orElseThrow(() -> Problem.conflict("not-suspended", "这件办件没有挂起，不用恢复", "The case is not suspended"));
        tasks.complete(ending.taskId, data, actor);
        log.add(item, TaskOperation.RESUME, null, null, "从“%s”恢复办理".formatted(item.taskName), actor);
        return tasks.one(taskId, actor);
    }

    private LegalSuspension lawOf(WorkItem item) {
        return laws.stream()
                .filter(it -> it.waitingTasks().contains(item.taskKey)
                        || it.endingTask().equals(item.taskKey))
                .findFirst()
                .orElseThrow(() -> Problem.rejected(
                        "nothing-to-suspend", "法律没有规定这一步可以挂起，时间照常计算", "The law lets no time stand still at this step"));
    }
}
