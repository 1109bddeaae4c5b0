package org.runonce.tasklist;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.CaseAccess;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.runonce.tasklist.sign.SignPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may look at a task, work on it, or hold it; the one place that decides it for all commands. */
@Component
class TaskAccess {
    private final WorkItemRepository items;
    private final Separation separation;
    private final Acting acting;
    private final Shown shown;
    private final List<CaseAccess> cases;
    private final JdbcClient jdbc;

    TaskAccess(
            WorkItemRepository items,
            Separation separation,
            Acting acting,
            Shown shown,
            List<CaseAccess> cases,
            JdbcClient jdbc) {
        this.items = items;
        this.separation = separation;
        this.acting = acting;
        this.shown = shown;
        this.cases = cases;
        this.jdbc = jdbc;
    }

    /** A task that may be looked at: its group's, its holder's, and those to whom it was copied. */
    WorkItem readable(String taskId, Actor actor) {
        WorkItem item = items.findById(wellFormed(taskId)).orElseThrow(() -> unknown(taskId));
        if (!isWorker(item, actor)
                && !shown.to(item, actor)
                && acting.on(item, actor).isEmpty()) {
            throw notYours(item);
        }
        return item;
    }

    /** An open task that may be worked on. */
    WorkItem workable(String taskId, Actor actor) {
        WorkItem item = items.findById(wellFormed(taskId)).orElseThrow(() -> unknown(taskId));
        requireWorker(item, actor);
        requireOpen(item);
        return item;
    }

    /** As {@link #workable}, and for whoever else may. */
    WorkItem workableOr(String taskId, Actor actor, Predicate<WorkItem> mayToo) {
        WorkItem item = items.findById(wellFormed(taskId)).orElseThrow(() -> unknown(taskId));
        if (!mayToo.test(item)) {
            requireWorker(item, actor);
        }
        requireOpen(item);
        return item;
    }

    /** As {@link #workable}; nobody else changes the task until the transaction ends. */
    WorkItem locked(String taskId, Actor actor) {
        WorkItem item = lockedOf(taskId);
        requireWorker(item, actor);
        requireOpen(item);
        return item;
    }

    /** A task that was done, for whoever works on such; nobody else changes it until the transaction ends. */
    WorkItem lockedDone(String taskId, Actor actor) {
        WorkItem item = lockedOf(taskId);
        requireWorker(item, actor);
        if (item.state == WorkItem.State.OPEN) {
            throw Problem.conflict("task-open", "这件任务还没有办完", "This task has not been done yet");
        }
        if (item.state == WorkItem.State.CANCELLED) {
            requireOpen(item);
        }
        return item;
    }

    /** As {@link #locked}, and for whoever else may. */
    WorkItem lockedOr(String taskId, Actor actor, Predicate<WorkItem> mayToo) {
        WorkItem item = lockedOf(taskId);
        if (!mayToo.test(item)) {
            requireWorker(item, actor);
        }
        requireOpen(item);
        return item;
    }

    /** For the one who leads the unit, or runs the system. */
    WorkItem lockedToHandOver(String taskId, Actor actor) {
        WorkItem item = lockedOf(taskId);
        if (!leads(item, actor) && !actor.has(Roles.OPERATOR)) {
            throw notYours(item);
        }
        requireOpen(item);
        return item;
    }

    /** In which right this person works on the task. */
    Right right(WorkItem item, Actor actor) {
        return acting.on(item, actor).orElseThrow(() -> notYours(item));
    }

    /** As {@link #right}, for a command on a locked task: what the right rests on lasts until the transaction ends. */
    Right lockedRight(WorkItem item, Actor actor) {
        return acting.kept(right(item, actor));
    }

    /** As {@link #right}, also of who leads the unit. */
    Right rightOrLead(WorkItem item, Actor actor) {
        return acting.onOrLeading(item, actor).orElseThrow(() -> notYours(item));
    }

    /** As {@link #lockedRight}, also of who leads the unit. */
    Right lockedRightOrLead(WorkItem item, Actor actor) {
        return acting.kept(rightOrLead(item, actor));
    }

    /** The task for which a signer signs, locked before the part. */
    WorkItem lockedTaskOf(String partId) {
        String taskId = jdbc.sql("select parent_task_id from work_item where task_id = ?")
                .param(wellFormed(partId))
                .query(String.class)
                .optional()
                .orElseThrow(() -> unknown(partId));
        return lockedOf(taskId);
    }

    /** The task for which the part signs, to be looked at. */
    WorkItem taskOf(WorkItem part) {
        return items.findById(String.valueOf(part.parentTaskId)).orElseThrow(() -> unknown(part.taskId));
    }

    static boolean leads(WorkItem item, Actor actor) {
        return led(actor).contains(item.department);
    }

    /** The departments whose tasks this person gives out. */
    static Set<String> led(Actor actor) {
        return actor.posts().stream()
                .filter(it -> it.role().equals(Roles.DEPT_LEADER) || it.role().equals(Roles.HALL_MANAGER))
                .map(Post::department)
                .collect(Collectors.toSet());
    }

    /** For whom the case concerns, without being one who works on the task. */
    WorkItem lockedOfCaseConcerning(String taskId, Actor actor) {
        WorkItem item = lockedOf(taskId);
        requireConcerned(item, actor);
        requireOpen(item);
        return item;
    }

    /** Works on the task, or is concerned by its case. */
    void requireConcerned(WorkItem item, Actor actor) {
        if (!isWorker(item, actor) && !concerns(item.caseNumber, actor)) {
            throw unknown(item.taskId);
        }
    }

    boolean concerns(String caseNumber, Actor actor) {
        return cases.stream().anyMatch(it -> it.concerns(caseNumber, actor));
    }

    static boolean isWorker(WorkItem item, Actor actor) {
        return actor.groupIds().contains(item.groupId)
                || actor.userId().equals(item.assignee)
                || actor.userId().equals(item.owner);
    }

    /** Who was asked to help gives the task back; its owner completes it. */
    static void requireNoDelegation(WorkItem item) {
        if (item.owner != null) {
            throw Problem.conflict(
                            "delegation-pending",
                            "任务由%s委托给%s，请先交回或收回".formatted(item.ownerName, item.assigneeName),
                            "The task is delegated by %s to %s; give it back or call it back first"
                                    .formatted(item.ownerName, item.assigneeName))
                    .with("owner", item.ownerName);
        }
    }

    static void requireOpen(WorkItem item) {
        if (item.state != WorkItem.State.OPEN) {
            throw Problem.conflict("task-ended", "这件任务已经办完或已取消", "This task has been done or is gone")
                    .with("endedBy", item.assigneeName)
                    .with("endedAt", item.endedAt);
        }
    }

    static void requireHolder(WorkItem item, Actor actor) {
        if (!actor.actsAs(item.assignee)) {
            throw taken(item);
        }
    }

    void requireSeparation(WorkItem item, Actor actor) {
        separation.require(item, actor);
    }

    /** Of somebody to whom the task is to be given. */
    void requireSeparation(WorkItem item, String userId, String name) {
        separation.require(item, userId, name);
    }

    static Problem taken(WorkItem item) {
        return Problem.conflict(
                        "task-taken",
                        "任务已由%s签收".formatted(item.assigneeName),
                        "The task has been claimed by %s".formatted(item.assigneeName))
                .with("holder", item.assigneeName);
    }

    static Problem unknown(String taskId) {
        return Problem.notFound("task-not-found", "没有这件任务", "No such task").with("taskId", taskId);
    }

    /** A signer's part after its task: nobody locks them the other way round. */
    private WorkItem lockedOf(String taskId) {
        if (SignPart.isPart(taskId)) {
            lockedTaskOf(taskId);
        }
        return items.findForUpdate(wellFormed(taskId)).orElseThrow(() -> unknown(taskId));
    }

    private void requireWorker(WorkItem item, Actor actor) {
        if (acting.on(item, actor).isEmpty()) {
            throw notYours(item);
        }
    }

    private static Problem notYours(WorkItem item) {
        return Problem.forbidden("task-not-yours", "这件任务不归您的岗位", "This task is not for one of your posts")
                .with("group", item.groupId);
    }

    /** No id has a blank, and a database would not look at one behind it. */
    private static String wellFormed(String taskId) {
        if (taskId.chars().anyMatch(Character::isWhitespace)) {
            throw unknown(taskId);
        }
        return taskId;
    }
}
