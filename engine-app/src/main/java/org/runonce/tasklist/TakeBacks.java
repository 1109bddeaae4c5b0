package org.runonce.tasklist;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.tasklist.form.TaskEffects;
import org.runonce.tasklist.route.Ahead;
import org.runonce.tasklist.route.Place;
import org.runonce.tasklist.route.Places;
import org.runonce.tasklist.route.Standing;
import org.runonce.tasklist.view.TaskView;
import org.runonce.tasklist.view.TaskViews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 撤回: who completed a task has it again, while nobody has begun with what it led to. */
@Component
@Transactional
public class TakeBacks {
    private final TaskAccess access;
    private final OfferedOperations offered;
    private final WorkItemRepository items;
    private final TaskDraftRepository drafts;
    private final Places places;
    private final Standing standing;
    private final ReturnWays ways;
    private final Reopening reopening;
    private final TaskEffects effects;
    private final OperationLog log;
    private final Organisation organisation;
    private final TaskViews views;

    TakeBacks(
            TaskAccess access,
            OfferedOperations offered,
            WorkItemRepository items,
            TaskDraftRepository drafts,
            Places places,
            Standing standing,
            ReturnWays ways,
            Reopening reopening,
            TaskEffects effects,
            OperationLog log,
            Organisation organisation,
            TaskViews views) {
        this.access = access;
        this.offered = offered;
        this.items = items;
        this.drafts = drafts;
        this.places = places;
        this.standing = standing;
        this.ways = ways;
        this.reopening = reopening;
        this.effects = effects;
        this.log = log;
        this.organisation = organisation;
        this.views = views;
    }

    /** @return the new task, which this person holds */
    public TaskView takeBack(String taskId, String reason, Actor actor) {
        WorkItem done = access.lockedDone(taskId, actor);
        offered.require(done, TaskOperation.TAKE_BACK);
        requireOwn(done, actor);
        Place place = places.of(taskId).orElseThrow(() -> superseded(done));
        requireLatest(done, place);
        @Nullable String instead = null;
        if (!standing.bodyIsOpen(place)) {
            Ahead ahead = standing.ahead(place);
            requireNotBegun(done, place, ahead);
            instead = ahead.activityInstanceId();
        }
        reopening.undo(done, TaskOperation.TAKE_BACK, actor);
        WorkItem again = reopening.askAgain(done, place, instead, actor.userId());
        access.requireSeparation(again, actor.userId(), actor.name());
        log.add(again, TaskOperation.TAKE_BACK, null, reason, "撤回“%s”：%s".formatted(done.taskName, reason), actor);
        log.record(done, TaskOperation.TAKE_BACK, null, reason, actor);
        return views.view(again.row(), actor);
    }

    private void requireOwn(WorkItem done, Actor actor) {
        if (!actor.userId().equals(done.endedBy)) {
            throw Problem.forbidden("not-done-by-you", "只有办理人本人可以撤回", "Only who did the task takes it back")
                    .with("doneBy", done.assigneeName);
        }
        if (!actor.groupIds().contains(done.groupId)) {
            throw Problem.forbidden("task-not-yours", "这件任务不归您的岗位", "This task is not for one of your posts")
                    .with("group", done.groupId);
        }
        if (!effects.undoable(done.taskKey)) {
            throw Problem.rejected("not-undoable", "这一步办结后不能撤回", "What this step did cannot be undone");
        }
    }

    /** It was returned, taken back or asked anew since. */
    private void requireLatest(WorkItem done, Place place) {
        Set<String> later = places.beside(place).stream()
                .filter(it -> it.taskKey().equals(place.taskKey()))
                .filter(it -> place.bodyId() == null || !Objects.equals(it.bodyId(), place.bodyId()))
                .map(Place::taskId)
                .collect(Collectors.toSet());
        boolean asked = items.findAllById(later).stream().anyMatch(it -> it.createdAt.isAfter(done.createdAt));
        if (asked || ways.stillStanding(Set.of(done.taskId)).isEmpty()) {
            throw superseded(done);
        }
    }

    private void requireNotBegun(WorkItem done, Place place, Ahead ahead) {
        for (String next : ahead.openTasks()) {
            WorkItem item = items.findForUpdate(next).orElseThrow(() -> TaskAccess.unknown(next));
            if (item.state != WorkItem.State.OPEN || item.assignee != null) {
                throw begun(item, item.assigneeName);
            }
            StandingStill.requireNone(item);
        }
        drafts.findByTaskIdIn(ahead.openTasks()).stream().findFirst().ifPresent(it -> {
            WorkItem item = items.findById(it.taskId).orElseThrow();
            boolean anybodys = it.id.equals(TaskDraft.handedOn(it.taskId));
            throw begun(item, anybodys ? "同事" : organisation.nameOf(it.id.substring(it.taskId.length() + 1)));
        });
        Set<String> beside = places.beside(place).stream().map(Place::taskId).collect(Collectors.toSet());
        List<WorkItem> standingItems = ways.stillStanding(beside);
        for (Set<String> keys : List.of(Set.of(ahead.taskKey()), ahead.passed())) {
            ReturnWays.passed(standingItems, keys, done).stream().findFirst().ifPresent(it -> {
                throw begun(it, it.assigneeName);
            });
        }
    }

    private static Problem begun(WorkItem next, @Nullable String by) {
        return Problem.conflict(
                        "next-has-begun",
                        "%s已经开始办理下一环节“%s”，不能再撤回".formatted(by, next.taskName),
                        "%s has begun with the next step".formatted(by))
                .with("next", next.taskName)
                .with("begunBy", by);
    }

    private static Problem superseded(WorkItem done) {
        return Problem.conflict(
                "task-superseded",
                "“%s”此后已被退回、撤回或重新办理".formatted(done.taskName),
                "This task has been returned, taken back or done anew since");
    }
}
