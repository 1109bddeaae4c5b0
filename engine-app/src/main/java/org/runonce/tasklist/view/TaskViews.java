package org.runonce.tasklist.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.substitution.Place;
import org.runonce.organisation.substitution.StandIns;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists of tasks, each the least remaining time first, except for what is done: the latest first. */
@Component
@Transactional(readOnly = true)
public class TaskViews {
    private final TaskRows rows;
    private final GroupCounts counts;
    private final Seen seen;
    private final Lights lights;
    private final StandIns places;

    TaskViews(TaskRows rows, GroupCounts counts, Seen seen, Lights lights, StandIns places) {
        this.rows = rows;
        this.counts = counts;
        this.seen = seen;
        this.lights = lights;
        this.places = places;
    }

    /** A list in the order of the due days. */
    @FunctionalInterface
    private interface ByDueDay {
        List<TaskRow> read(Narrowed narrowed, Cursor from, int limit);
    }

    /** What this person has claimed, or holds it in whose place this person acts. */
    public TaskPage mine(Actor actor, TaskFilter filter, @Nullable String cursor, int limit) {
        Viewer viewer = viewer(actor);
        return page(viewer, filter, cursor, limit, (by, from, most) -> rows.heldBy(viewer, by, from, most));
    }

    /** What waits for a post of this person, or of one in whose place this person acts, and nobody has claimed. */
    public TaskPage ofMyGroups(Actor actor, TaskFilter filter, @Nullable String cursor, int limit) {
        Viewer viewer = viewer(actor);
        List<Viewer.Slice> slices = viewer.slices();
        return page(viewer, filter, cursor, limit, (by, from, most) -> rows.ofGroups(slices, by, from, most));
    }

    /** What this person has asked others to help with. */
    public TaskPage delegated(Actor actor, TaskFilter filter, @Nullable String cursor, int limit) {
        return page(
                Viewer.own(actor),
                filter,
                cursor,
                limit,
                (by, from, most) -> rows.ofOwner(actor.userId(), by, from, most));
    }

    /** Open tasks of the cases this person follows, whoever holds them. */
    public TaskPage followed(Actor actor, TaskFilter filter, @Nullable String cursor, int limit) {
        return page(
                Viewer.own(actor),
                filter,
                cursor,
                limit,
                (by, from, most) -> rows.followedBy(actor.userId(), by, from, most));
    }

    /** Open tasks that were copied to this person. */
    public TaskPage copied(Actor actor, TaskFilter filter, @Nullable String cursor, int limit) {
        return page(
                Viewer.own(actor),
                filter,
                cursor,
                limit,
                (by, from, most) -> rows.copiedTo(actor.userId(), by, from, most));
    }

    /** What this person has done. */
    public TaskPage done(Actor actor, TaskFilter filter, @Nullable String cursor, int limit) {
        Lights.Day day = lights.today();
        return page(
                rows.doneBy(actor.userId(), Narrowed.by(filter, day), EndedCursor.parse(cursor), limit + 1),
                limit,
                EndedCursor::after,
                day,
                Viewer.own(actor));
    }

    public TaskCounts counts(Actor actor) {
        Viewer viewer = viewer(actor);
        List<String> whole = new ArrayList<>();
        long some = 0;
        for (Viewer.Slice slice : viewer.slices()) {
            if (slice.matters().isEmpty()) {
                whole.add(slice.group());
            } else {
                some += rows.countWaiting(slice);
            }
        }
        return new TaskCounts(rows.countOfPerson(viewer), counts.waitingFor(whole) + some);
    }

    public TaskView view(TaskRow row, Actor actor) {
        Set<String> looked = seen.among(actor.userId(), Set.of(row.taskId()));
        return view(row, looked, lights.today(), Viewer.own(actor));
    }

    /** As they show themselves to somebody who stands in for others there. */
    public List<TaskView> views(List<TaskRow> rows, Actor actor, List<Place> places) {
        return views(rows, lights.today(), new Viewer(actor, places));
    }

    /** This person has opened the task: it is no longer unread. */
    @Transactional
    public void look(String taskId, Actor actor) {
        seen.look(taskId, actor.userId());
    }

    private Viewer viewer(Actor actor) {
        return new Viewer(actor, places.of(actor));
    }

    private TaskPage page(Viewer viewer, TaskFilter filter, @Nullable String cursor, int limit, ByDueDay list) {
        Lights.Day day = lights.today();
        List<TaskRow> found = list.read(Narrowed.by(filter, day), Cursor.parse(cursor), limit + 1);
        return page(found, limit, Cursor::after, day, viewer);
    }

    private TaskPage page(
            List<TaskRow> found, int limit, Function<TaskRow, String> cursor, Lights.Day day, Viewer viewer) {
        boolean more = found.size() > limit;
        List<TaskRow> shown = more ? found.subList(0, limit) : found;
        return new TaskPage(views(shown, day, viewer), more ? cursor.apply(shown.get(shown.size() - 1)) : null);
    }

    private List<TaskView> views(List<TaskRow> shown, Lights.Day day, Viewer viewer) {
        Set<String> looked = seen.among(
                viewer.actor().userId(), shown.stream().map(TaskRow::taskId).toList());
        return shown.stream().map(row -> view(row, looked, day, viewer)).toList();
    }

    private static Optional<Place> placeFor(TaskRow row, Viewer viewer) {
        return row.state().equals("OPEN") && row.onBehalfOf() == null ? viewer.placeFor(row) : Optional.empty();
    }

    private TaskView view(TaskRow row, Set<String> looked, Lights.Day day, Viewer viewer) {
        boolean open = row.state().equals("OPEN");
        Optional<Place> place = placeFor(row, viewer);
        @Nullable LocalDate dueOn = row.dueOn().equals(TaskRow.NO_DUE_DAY) ? null : row.dueOn();
        return new TaskView(
                row.taskId(),
                row.kind(),
                row.parentTaskId(),
                row.taskKey(),
                row.taskName(),
                row.processKey(),
                row.caseNumber(),
                row.matterCode(),
                row.matterName(),
                row.applicantName(),
                row.groupId(),
                row.department(),
                row.assignee(),
                row.assigneeName(),
                place.map(Place::principal).orElse(row.onBehalfOf()),
                place.map(Place::principalName).orElse(row.onBehalfName()),
                row.ownerName(),
                dueOn,
                open ? day.of(dueOn) : TaskLight.GREY,
                open ? lights.remaining(day, row.dueOn()) : null,
                open ? lights.workingDaysLeft(day, row.dueOn()) : null,
                open && !looked.contains(row.taskId()),
                row.urgedAt(),
                row.createdAt(),
                row.state(),
                row.endedAt(),
                open ? TaskView.Suspension.of(row) : null);
    }
}
