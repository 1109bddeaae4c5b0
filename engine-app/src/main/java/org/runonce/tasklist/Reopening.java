package org.runonce.tasklist;

import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.runonce.tasklist.form.TaskEffects;
import org.runonce.tasklist.route.Moves;
import org.runonce.tasklist.route.Place;
import org.runonce.tasklist.route.UndoneTasks;
import org.runonce.workflow.UndoneTask;
import org.springframework.stereotype.Component;

/** A completed task is asked again: what was said counts no more, and is there to be mended. */
@Component
class Reopening {
    private final WorkItemRepository items;
    private final TaskSubmissionRepository submissions;
    private final TaskDraftRepository drafts;
    private final UndoneTasks undone;
    private final TaskEffects effects;
    private final Moves moves;
    private final TaskService engine;

    Reopening(
            WorkItemRepository items,
            TaskSubmissionRepository submissions,
            TaskDraftRepository drafts,
            UndoneTasks undone,
            TaskEffects effects,
            Moves moves,
            TaskService engine) {
        this.items = items;
        this.submissions = submissions;
        this.drafts = drafts;
        this.undone = undone;
        this.effects = effects;
        this.moves = moves;
        this.engine = engine;
    }

    void undo(WorkItem done, TaskOperation operation, Actor actor) {
        undone.add(done.taskId, operation.name(), actor);
        effects.undo(
                done.taskKey,
                new UndoneTask(done.taskId, done.caseNumber, done.department, String.valueOf(done.endedBy), actor));
    }

    /**
     * @param instead activity instance that is asked no more; null if there is none
     * @param holder who has the new task; null if it waits for its group
     */
    WorkItem askAgain(WorkItem done, Place place, @Nullable String instead, @Nullable String holder) {
        String taskId = moves.askAgain(place, instead);
        if (holder != null) {
            engine.setAssignee(taskId, holder);
        }
        submissions.findById(done.taskId).ifPresent(it -> {
            TaskDraft draft = new TaskDraft();
            draft.id = TaskDraft.handedOn(taskId);
            draft.taskId = taskId;
            draft.data = it.data;
            draft.savedAt = it.submittedAt;
            drafts.save(draft);
        });
        return items.findById(taskId).orElseThrow(() -> TaskAccess.unknown(taskId));
    }
}
