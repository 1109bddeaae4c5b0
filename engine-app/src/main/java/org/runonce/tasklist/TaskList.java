package org.runonce.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.runonce.organisation.substitution.Place;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.runonce.tasklist.form.TaskEffects;
import org.runonce.tasklist.form.TaskForm;
import org.runonce.tasklist.live.ListChanges;
import org.runonce.tasklist.sign.SignPart;
import org.runonce.tasklist.view.GroupCounts;
import org.runonce.tasklist.view.TaskPage;
import org.runonce.tasklist.view.TaskRow;
import org.runonce.tasklist.view.TaskView;
import org.runonce.tasklist.view.TaskViews;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The task list and its commands: claim, release, draft, complete. */
@Component
@Transactional
public class TaskList {
    private final WorkItemRepository items;
    private final Drafts drafts;
    private final TaskService engine;
    private final TaskAccess access;
    private final Acting acting;
    private final CommandRules rules;
    private final ItemForms forms;
    private final SignCandidates candidates;
    private final Signing signing;
    private final Completion completion;
    private final Releases releases;
    private final TaskEffects effects;
    private final TaskViews views;
    private final GroupCounts counts;
    private final ListChanges changes;

    TaskList(
            WorkItemRepository items,
            Drafts drafts,
            TaskService engine,
            TaskAccess access,
            Acting acting,
            CommandRules rules,
            ItemForms forms,
            SignCandidates candidates,
            Signing signing,
            Completion completion,
            Releases releases,
            TaskEffects effects,
            TaskViews views,
            GroupCounts counts,
            ListChanges changes) {
        this.items = items;
        this.drafts = drafts;
        this.engine = engine;
        this.access = access;
        this.acting = acting;
        this.rules = rules;
        this.forms = forms;
        this.candidates = candidates;
        this.signing = signing;
        this.completion = completion;
        this.releases = releases;
        this.effects = effects;
        this.views = views;
        this.counts = counts;
        this.changes = changes;
    }

    /** Open tasks of a case that are this person's or wait for one of their posts. */
    @Transactional(readOnly = true)
    public TaskPage ofCase(String caseNumber, Actor actor) {
        List<Place> places = acting.places(actor);
        List<TaskRow> open = items.findByCaseNumberAndStateOrderByCreatedAt(caseNumber, WorkItem.State.OPEN).stream()
                .filter(item -> Acting.isFor(actor, places, item))
                .map(WorkItem::row)
                .toList();
        return new TaskPage(views.views(open, actor, places), null);
    }

    @Transactional(readOnly = true)
    public TaskView one(String taskId, Actor actor) {
        TaskRow row = access.readable(taskId, actor).row();
        return views.views(List.of(row), actor, acting.places(actor)).get(0);
    }

    /** Opening a task is looking at it. */
    public TaskForm form(String taskId, Actor actor) {
        // the engine no longer knows the form of a task that has ended
        WorkItem item = access.workable(taskId, actor);
        views.look(taskId, actor);
        return forms.filled(item, drafts.of(item, actor));
    }

    /** One winner; the others are told by whom. A second claim by the winner changes nothing. */
    public TaskView claim(String taskId, Actor actor) {
        WorkItem item = access.workable(taskId, actor);
        Right right = access.right(item, actor);
        if (item.assignee != null) {
            TaskAccess.requireHolder(item, right.actor());
            return views.view(item.row(), actor);
        }
        access.requireSeparation(item, right.actor());
        if (items.claim(taskId, right) == 0) {
            return taken(items.findById(taskId).orElseThrow(() -> TaskAccess.unknown(taskId)), actor);
        }
        acting.kept(right);
        counts.waitsNoMore(item.groupId);
        changes.tell(item.change());
        engine.setAssignee(taskId, actor.userId());
        WorkItem claimed = items.findById(taskId).orElseThrow(() -> TaskAccess.unknown(taskId));
        // after the claim, since a part may have been handed to this person just before it
        candidates.requireNoSigner(claimed, right.actor());
        changes.tell(claimed.change());
        return views.view(claimed.row(), actor);
    }

    public TaskView release(String taskId, Actor actor) {
        return views.view(releases.release(taskId, actor).row(), actor);
    }

    /** Keeps what was typed, right or not; what is no field of the form, or of another kind than it, is refused. */
    public void saveDraft(String taskId, JsonNode data, Actor actor) {
        WorkItem item = access.workable(taskId, actor);
        List<Violation> wrong = effects.faultsOfDraft(forms.schema(item), data);
        if (!wrong.isEmpty()) {
            throw Problem.badInput(wrong);
        }
        drafts.keep(taskId, actor.userId(), data.toString());
    }

    /**
     * Completes a task that this person holds, or claims it on the way if nobody does; what the one holds in whose place
     * this person acts is taken over. The data is checked against the very form the person saw.
     */
    public void complete(String taskId, JsonNode data, Actor actor) {
        if (SignPart.isPart(taskId)) {
            signing.sign(taskId, data, actor);
            return;
        }
        WorkItem item = access.locked(taskId, actor);
        Right right = access.lockedRight(item, actor);
        rules.complete(item, right.actor());
        if (item.assignee == null) {
            counts.waitsNoMore(item.groupId);
        }
        boolean taken = take(item, right);
        JsonNode form = forms.schema(item);
        effects.check(form, data);
        if (!signing.holds(item, data, right.actor())) {
            completion.complete(item, form, data, right.actor());
        } else if (taken) {
            engine.setAssignee(taskId, actor.userId());
        }
    }

    /** The engine hears of it with the completion, or when the data is held. */
    private boolean take(WorkItem item, Right right) {
        boolean others = !right.actor().userId().equals(item.assignee);
        if (others) {
            candidates.requireNoSigner(item, right.actor());
            changes.tell(item.change());
            item.heldBy(right);
        }
        return others;
    }

    /** Between our look and our claim somebody claimed the task, ended it, or claimed and released it. */
    private TaskView taken(WorkItem item, Actor actor) {
        TaskAccess.requireOpen(item);
        if (item.assignee == null) {
            throw new ConcurrencyFailureException("the task is free again");
        }
        // another click of the same person was first
        TaskAccess.requireHolder(item, actor);
        return views.view(item.row(), actor);
    }
}
