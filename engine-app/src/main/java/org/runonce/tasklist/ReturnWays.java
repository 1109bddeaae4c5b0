package org.runonce.tasklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.runonce.tasklist.form.TaskEffects;
import org.runonce.tasklist.route.Place;
import org.runonce.tasklist.route.Places;
import org.runonce.tasklist.route.Standing;
import org.runonce.tasklist.route.UndoneTasks;
import org.runonce.tasklist.route.WayBack;
import org.springframework.stereotype.Component;

/** The completed tasks to which an open one may be returned now. */
@Component
class ReturnWays {
    private final WorkItemRepository items;
    private final OfferedOperations offered;
    private final Places places;
    private final Standing standing;
    private final UndoneTasks undone;
    private final TaskEffects effects;

    ReturnWays(
            WorkItemRepository items,
            OfferedOperations offered,
            Places places,
            Standing standing,
            UndoneTasks undone,
            TaskEffects effects) {
        this.items = items;
        this.offered = offered;
        this.places = places;
        this.standing = standing;
        this.undone = undone;
        this.effects = effects;
    }

    /** @param passed what was done between the two and is undone with it, the latest first */
    record Way(WorkItem done, Place place, Place from, List<WorkItem> passed) {}

    /** In the analyst's order. */
    List<Way> of(WorkItem item) {
        Optional<Place> here = places.of(item.taskId);
        // of several people who are asked at once none can end the others' work
        if (here.isEmpty() || here.get().bodyId() != null) {
            return List.of();
        }
        Map<String, Place> beside = new HashMap<>();
        places.beside(here.get()).forEach(it -> beside.put(it.taskId(), it));
        List<WorkItem> standingItems = stillStanding(beside.keySet());
        List<Way> ways = new ArrayList<>();
        for (String target : offered.of(item).returnTo()) {
            for (WorkItem done : latestOfEachDepartment(standingItems, target)) {
                Place place = Objects.requireNonNull(beside.get(done.taskId));
                standing.way(place, item.taskKey)
                        .filter(this::undoable)
                        .filter(it -> effects.undoable(target))
                        .ifPresent(it ->
                                ways.add(new Way(done, place, here.get(), passed(standingItems, it.passed(), done))));
            }
        }
        return ways;
    }

    /** Back to an earlier step, or to the applicant. */
    boolean any(WorkItem item) {
        return offered.of(item).returnTo().contains(TaskRules.APPLICANT) || !of(item).isEmpty();
    }

    /** What was done on the way since then. */
    static List<WorkItem> passed(List<WorkItem> standingItems, Set<String> keys, WorkItem since) {
        return standingItems.stream()
                .filter(it -> keys.contains(it.taskKey) && !endedAt(it).isBefore(endedAt(since)))
                .sorted(Comparator.comparing(ReturnWays::endedAt).reversed())
                .toList();
    }

    /** Those that are done and not undone. */
    List<WorkItem> stillStanding(Set<String> taskIds) {
        Set<String> counting = new HashSet<>(taskIds);
        counting.removeAll(undone.among(taskIds));
        return items.findAllById(counting).stream()
                .filter(it -> it.state == WorkItem.State.DONE && it.endedAt != null)
                .toList();
    }

    private static Instant endedAt(WorkItem done) {
        return Objects.requireNonNull(done.endedAt);
    }

    private boolean undoable(WayBack way) {
        return way.passed().stream().allMatch(effects::undoable);
    }

    private static List<WorkItem> latestOfEachDepartment(List<WorkItem> items, String taskKey) {
        Map<String, WorkItem> latest = new LinkedHashMap<>();
        items.stream()
                .filter(it -> it.taskKey.equals(taskKey))
                .sorted(Comparator.comparing(ReturnWays::endedAt))
                .forEach(it -> latest.put(it.department, it));
        return List.copyOf(latest.values());
    }
}
