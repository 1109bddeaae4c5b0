package org.runonce.tasklist;

import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Person;
import org.springframework.stereotype.Component;

/** Puts a locked task into other hands; the engine tells the work item, and the count with it. */
@Component
class NewHands {
    private final TaskService engine;
    private final TaskDraftRepository drafts;

    NewHands(TaskService engine, TaskDraftRepository drafts) {
        this.engine = engine;
        this.drafts = drafts;
    }

    /** A delegation ends with it. @param holder null if the task waits for its group again */
    void hold(WorkItem item, @Nullable String holder) {
        endDelegation(item);
        engine.setAssignee(item.taskId, holder);
    }

    /** Whoever helps goes on helping, and gives the task back to the new owner. */
    void own(WorkItem item, Person owner) {
        if (owner.userId().equals(item.assignee)) {
            hold(item, owner.userId());
            return;
        }
        item.owner = owner.userId();
        item.ownerName = owner.name();
        engine.setOwner(item.taskId, owner.userId());
    }

    /** The task is its owner's again. */
    void endDelegation(WorkItem item) {
        if (item.owner != null) {
            item.owner = null;
            item.ownerName = null;
            engine.resolveTask(item.taskId);
        }
    }

    /** What was typed goes along to whoever works on the task next. */
    void keepDraft(WorkItem item, String from) {
        drafts.findById(TaskDraft.id(item.taskId, from)).ifPresent(typed -> {
            TaskDraft kept = new TaskDraft();
            kept.id = TaskDraft.handedOn(item.taskId);
            kept.taskId = item.taskId;
            kept.data = typed.data;
            kept.savedAt = typed.savedAt;
            drafts.save(kept);
            drafts.delete(typed);
        });
    }
}
