package org.runonce.tasklist.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    TaskViews(TaskRows rows, GroupCounts counts, Seen seen, Lights lights) {
        this.rows = rows;
        this.counts = counts;
        this.seen = seen;
        this.lights = lights;
    }

    /** A list in the order of the due days. */
    @FunctionalInterface
    private interface ByDueDay {
        List<TaskRow> read(Narrowed narrowed, Cursor from, int limit);
    }

    /** What this person has claimed. */
    public TaskPage mine(Actor actor, TaskFilter filter, @Nullable String cursor, int limit) {
        return page(actor, filter, cursor, limit, (by, from, most) -> rows.ofPerson(actor.userId(), by, from, most));
    }

    /** What waits for one of this person's posts and nobody has claimed. */
    public TaskPage ofMyGroups(Actor actor, TaskFilter filter, @Nullable String cursor, int limit) {
        return page(actor, filter, cursor, limit, (by, from, most) -> rows.ofGroups(actor.groupIds(), by, from, most));
    }

    /** What this person has asked others to help with. */
    public TaskPage delegated(Actor actor, TaskFilter filter, @Nullable String cursor, int limit) {
        return page(actor, filter, cursor, limit, (by, from, most) -> rows.ofOwner(actor.userId(), by, from, most));
    }

    /** Open tasks of the cases this person follows, whoever holds them. */
    public TaskPage followed(Actor actor, TaskFilter filter, @Nullable String cursor, int limit) {
        return page(actor, filter, cursor, limit, (by, from, most) -> rows.followedBy(actor.userId(), by, from, most));
    }

    /** Open tasks that were copied to this person. */
    public TaskPage copied(Actor actor, TaskFilter filter, @Nullable String cursor, int limit) {
        return page(actor, filter, cursor, limit, (by, from, most) -> rows.copiedTo(actor.userId(), by, from, most));
    }

    /** What this person has done. */
    public TaskPage done(Actor actor, TaskFilter filter, @Nullable String cursor, int limit) {
        Lights.Day day = lights.today();
        return page(
                rows.doneBy(actor.userId(), Narrowed.by(filter, day), EndedCursor.parse(cursor), limit + 1),
                limit,
                EndedCursor::after,
                day,
                actor);
    }

    public TaskCounts counts(Actor actor) {
        return new TaskCounts(rows.countOfPerson(actor.userId()), counts.waitingFor(actor.groupIds()));
    }

    public TaskView view(TaskRow row, Actor actor) {
        Set<String> looked = seen.among(actor.userId(), Set.of(row.taskId()));
        return view(row, looked, lights.today());
    }

    public List<TaskView> views(List<TaskRow> rows, Actor actor) {
        return views(rows, lights.today(), actor);
    }

    /** This person has opened the task: it is no longer unread. */
    @Transactional
    public void look(String taskId, Actor actor) {
        seen.look(taskId, actor.userId());
    }

    private TaskPage page(Actor actor, TaskFilter filter, @Nullable String cursor, int limit, ByDueDay list) {
        Lights.Day day = lights.today();
        List<TaskRow> found = list.read(Narrowed.by(filter, day), Cursor.parse(cursor), limit + 1);
        return page(found, limit, Cursor::after, day, actor);
    }

    private TaskPage page(
            List<TaskRow> found, int limit, Function<TaskRow, String> cursor, Lights.Day day, Actor actor) {
        boolean more = found.size() > limit;
        List<TaskRow> shown = more ? found.subList(0, limit) : found;
        return new TaskPage(views(shown, day, actor), more ? cursor.apply(shown.get(shown.size() - 1)) : null);
    }

    private List<TaskView> views(List<TaskRow> shown, Lights.Day day, Actor actor) {
        Set<String> looked =
                seen.among(actor.userId(), shown.stream().map(TaskRow::taskId).toList());
        return shown.stream().map(row -> view(row, looked, day)).toList();
    }

    private TaskView view(TaskRow row, Set<String> looked, Lights.Day day) {
        boolean open = row.state().equals("OPEN");
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
                row.ownerName(),
                dueOn,
                open ? day.of(dueOn) : TaskLight.GREY,
                open ? lights.remaining(day, row.dueOn()) : null,
                open && !looked.contains(row.taskId()),
                row.urgedAt(),
                row.createdAt(),
                row.state(),
                row.endedAt(),
                open ? TaskView.Suspension.of(row) : null);
    }
}
