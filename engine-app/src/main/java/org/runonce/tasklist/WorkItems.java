package org.runonce.tasklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.events.CaseDueChanged;
import org.runonce.organisation.Organisation;
import org.runonce.shared.CaseLabels;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.runonce.tasklist.live.ListChanges;
import org.runonce.tasklist.view.GroupCounts;
import org.runonce.tasklist.view.TaskRow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes work items as the engine's tasks come and go, in the engine's transaction. */
@Component
public class WorkItems {
    private final WorkItemRepository items;
    private final TaskSubmissionRepository submissions;
    private final GroupCounts counts;
    private final OpenParts parts;
    private final StandingStill standingStill;
    private final List<CaseLabels> labels;
    private final Organisation organisation;
    private final ListChanges changes;
    private final Clock clock;

    WorkItems(
            WorkItemRepository items,
            TaskSubmissionRepository submissions,
            GroupCounts counts,
            OpenParts parts,
            StandingStill standingStill,
            List<CaseLabels> labels,
            Organisation organisation,
            ListChanges changes,
            Clock clock) {
        this.items = items;
        this.submissions = submissions;
        this.counts = counts;
        this.parts = parts;
        this.standingStill = standingStill;
        this.labels = labels;
        this.organisation = organisation;
        this.changes = changes;
        this.clock = clock;
    }

    /** A task as the engine made it. */
    public record NewTask(
            String id,
            String processDefinitionId,
            String processKey,
            String taskKey,
            String name,
            String caseNumber,
            String groupId,
            Instant createdAt) {}

    public void created(NewTask task) {
        WorkItem item = new WorkItem();
        item.taskId = task.id();
        item.processDefinitionId = task.processDefinitionId();
        item.processKey = task.processKey();
        item.taskKey = task.taskKey();
        item.taskName = task.name();
        item.caseNumber = task.caseNumber();
        item.groupId = task.groupId();
        item.department = Post.of(task.groupId()).department();
        item.createdAt = task.createdAt();
        labelOf(task.caseNumber()).ifPresent(label -> {
            item.matterCode = label.matterCode();
            item.matterName = label.matterName();
            item.applicantName = label.applicantName();
            item.dueOn = day(label.dueOn());
        });
        standingStill.mark(item);
        items.save(item);
        counts.waits(item.groupId);
        changes.tell(item.change());
    }

    /** Also hears of an assignment that came by another way, e.g. from the operator's Cockpit. */
    public void assigned(String taskId, @Nullable String assignee) {
        items.findById(taskId)
                .filter(item -> !Objects.equals(item.assignee, assignee))
                .ifPresent(item -> {
                    count(item, assignee);
                    changes.tell(item.change());
                    item.heldBy(assignee, assignee == null ? null : organisation.nameOf(assignee));
                    changes.tell(item.change());
                });
    }

    /**
     * A task ends by being completed here, where its form is checked and the domain does its part, or by its process
     * leaving it. The engine's own interfaces cannot complete one past that.
     */
    public void ended(String taskId, boolean completed) {
        if (completed && submissions.findById(taskId).isEmpty()) {
            throw Problem.rejected(
                    "complete-in-the-task-list",
                    "任务只能在任务列表里完成（POST /api/tasks/{id}/complete）",
                    "A task is completed in the task list only (POST /api/tasks/{id}/complete)");
        }
        // who signs for a task locks it first: what leaves the process sees every part of it
        Optional<WorkItem> found = completed ? items.findById(taskId) : items.findForUpdate(taskId);
        found.ifPresent(item -> {
            if (item.state == WorkItem.State.OPEN && item.assignee == null) {
                counts.waitsNoMore(item.groupId);
            }
            item.state = completed ? WorkItem.State.DONE : WorkItem.State.CANCELLED;
            item.endedBy = item.assignee;
            item.endedAt = clock.instant();
            changes.tell(item.change());
            if (!completed) {
                parts.taskGone(item);
            }
        });
    }

    /** The engine no longer has the task, and nobody told us. */
    public void lost(String taskId) {
        items.findById(taskId).ifPresent(item -> {
            item.state = WorkItem.State.CANCELLED;
            item.endedAt = clock.instant();
        });
    }

    /** The task waits for another group than the work item says. */
    public void regrouped(String taskId, String groupId) {
        items.findById(taskId).ifPresent(item -> {
            item.groupId = groupId;
            item.department = Post.of(groupId).department();
        });
    }

    /** What is read with SQL after this sees what was written before. */
    public void flush() {
        items.flush();
        counts.flush();
    }

    private void count(WorkItem item, @Nullable String assignee) {
        if (item.assignee == null) {
            counts.waitsNoMore(item.groupId);
        } else if (assignee == null) {
            counts.waits(item.groupId);
        }
    }

    @EventListener
    void dueDayMoved(CaseDueChanged event) {
        items.moveDueDay(event.caseNumber(), day(event.dueOn()));
    }

    /** Cases and projects each label their own. */
    private Optional<CaseLabels.CaseLabel> labelOf(String caseNumber) {
        return labels.stream()
                .map(it -> it.labelOf(caseNumber))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static LocalDate day(@Nullable LocalDate dueOn) {
        return dueOn == null ? TaskRow.NO_DUE_DAY : dueOn;
    }
}
