package org.runonce.tasklist;

import org.runonce.shared.Actor;
import org.runonce.tasklist.view.TaskView;
import org.runonce.tasklist.view.TaskViews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 撤回: who completed a task has it again, while nobody has begun with what it led to. */
@Component
@Transactional
public class TakeBacks {
    private final TaskAccess access;
    private final TakeBackRules rules;
    private final Reopening reopening;
    private final OperationLog log;
    private final TaskViews views;

    TakeBacks(TaskAccess access, TakeBackRules rules, Reopening reopening, OperationLog log, TaskViews views) {
        this.access = access;
        this.rules = rules;
        this.reopening = reopening;
        this.log = log;
        this.views = views;
    }

    /** @return the new task, which this person holds */
    public TaskView takeBack(String taskId, String reason, Actor actor) {
        WorkItem done = access.lockedDone(taskId, actor);
        TakeBackRules.Way way = rules.locked(done, actor);
        reopening.undo(done, TaskOperation.TAKE_BACK, actor);
        WorkItem again = reopening.askAgain(done, way.place(), way.instead(), actor.userId());
        access.requireSeparation(again, actor.userId(), actor.name());
        log.add(again, TaskOperation.TAKE_BACK, null, reason, "撤回“%s”：%s".formatted(done.taskName, reason), actor);
        log.record(done, TaskOperation.TAKE_BACK, null, reason, actor);
        return views.view(again.row(), actor);
    }
}
