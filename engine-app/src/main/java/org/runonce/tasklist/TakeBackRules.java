package org.runonce.tasklist;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import org.springframework.stereotype.Component;

/** When a task that is done may be had again: it is one's own, the latest of its kind, and nobody has begun with the next. */
@Component
class TakeBackRules {
    private final OfferedOperations offered;
    private final WorkItemRepository items;
    private final TaskDraftRepository drafts;
    private final Places places;
    private final Standing standing;
    private final ReturnWays ways;
    private final TaskEffects effects;
    private final Organisation organisation;

    TakeBackRules(
            OfferedOperations offered,
            WorkItemRepository items,
            TaskDraftRepository drafts,
            Places places,
            Standing standing,
            ReturnWays ways,
            TaskEffects effects,
            Organisation organisation) {
        this.offered = offered;
        this.items = items;
        this.drafts = drafts;
        this.places = places;
        this.standing = standing;
        this.ways = ways;
        this.effects = effects;
        this.organisation = organisation;
    }

    /** @param instead id of the activity instance ahead that ends; null while others of the same step are still asked */
    record Way(Place place, @Nullable String instead) {}

    /** Nobody else begins with what comes next before the transaction ends. */
    Way locked(WorkItem done, Actor actor) {
        return way(done, actor, items::findForUpdate);
    }

    Way seen(WorkItem done, Actor actor) {
        return way(done, actor, items::findById);
    }

    private Way way(WorkItem done, Actor actor, Function<String, Optional<WorkItem>> found) {
        offered.require(done, TaskOperation.TAKE_BACK);
        requireOwn(done, actor);
        Place place = places.of(done.taskId).orElseThrow(() -> superseded(done));
        requireLatest(done, place);
        if (standing.bodyIsOpen(place)) {
            return new Way(place, null);
        }
        Ahead ahead = standing.ahead(place);
        requireNotBegun(done, place, ahead, found);
        return new Way(place, ahead.activityInstanceId());
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

    private void requireNotBegun(WorkItem done, Place place, Ahead ahead, Function<String, Optional<WorkItem>> found) {
        for (String next : ahead.openTasks()) {
            WorkItem item = found.apply(next).orElseThrow(() -> TaskAccess.unknown(next));
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
