package org.runonce.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.runonce.tasklist.form.DeployedForms;
import org.runonce.tasklist.form.SignForm;
import org.runonce.tasklist.form.TaskEffects;
import org.runonce.tasklist.form.TaskForm;
import org.runonce.tasklist.live.ListChanges;
import org.runonce.tasklist.sign.SignPart;
import org.runonce.tasklist.view.GroupCounts;
import org.runonce.tasklist.view.TaskKind;
import org.runonce.tasklist.view.TaskPage;
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
    private final TaskDraftRepository drafts;
    private final TaskService engine;
    private final TaskAccess access;
    private final DeployedForms forms;
    private final SignForm signForm;
    private final SignCandidates candidates;
    private final Signing signing;
    private final Completion completion;
    private final Releases releases;
    private final TaskEffects effects;
    private final TaskViews views;
    private final GroupCounts counts;
    private final ListChanges changes;
    private final ObjectMapper json;
    private final Clock clock;

    TaskList(
            WorkItemRepository items,
            TaskDraftRepository drafts,
            TaskService engine,
            TaskAccess access,
            DeployedForms forms,
            SignForm signForm,
            SignCandidates candidates,
            Signing signing,
            Completion completion,
            Releases releases,
            TaskEffects effects,
            TaskViews views,
            GroupCounts counts,
            ListChanges changes,
            ObjectMapper json,
            Clock clock) {
        this.items = items;
        this.drafts = drafts;
        this.engine = engine;
        this.access = access;
        this.forms = forms;
        this.signForm = signForm;
        this.candidates = candidates;
        this.signing = signing;
        this.completion = completion;
        this.releases = releases;
        this.effects = effects;
        this.views = views;
        this.counts = counts;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
    }

    /** Open tasks of a case that are this person's or wait for one of their posts. */
    @Transactional(readOnly = true)
    public TaskPage ofCase(String caseNumber, Actor actor) {
        List<WorkItem> open = items.findByCaseNumberAndStateOrderByCreatedAt(caseNumber, WorkItem.State.OPEN).stream()
                .filter(item -> TaskAccess.isWorker(item, actor))
                .toList();
        return new TaskPage(views.views(open.stream().map(WorkItem::row).toList(), actor), null);
    }

    @Transactional(readOnly = true)
    public TaskView one(String taskId, Actor actor) {
        return views.view(access.readable(taskId, actor).row(), actor);
    }

    /** Opening a task is looking at it. */
    public TaskForm form(String taskId, Actor actor) {
        // the engine no longer knows the form of a task that has ended
        WorkItem item = access.workable(taskId, actor);
        JsonNode draft = drafts.findFirstByIdInOrderByIdDesc(
                        List.of(TaskDraft.id(taskId, actor.userId()), TaskDraft.handedOn(taskId)))
                .map(it -> tree(it.data))
                .orElseGet(JsonNodeFactory.instance::objectNode);
        views.look(taskId, actor);
        return new TaskForm(formOf(item), draft);
    }

    /** One winner; the others are told by whom. A second claim by the winner changes nothing. */
    public TaskView claim(String taskId, Actor actor) {
        WorkItem item = access.workable(taskId, actor);
        if (actor.userId().equals(item.assignee)) {
            return views.view(item.row(), actor);
        }
        if (item.assignee != null) {
            throw TaskAccess.taken(item);
        }
        access.requireSeparation(item, actor.userId(), actor.name());
        if (items.claim(taskId, actor.userId(), actor.name()) == 0) {
            return taken(items.findById(taskId).orElseThrow(() -> TaskAccess.unknown(taskId)), actor);
        }
        counts.waitsNoMore(item.groupId);
        changes.tell(item.change());
        engine.setAssignee(taskId, actor.userId());
        WorkItem claimed = items.findById(taskId).orElseThrow(() -> TaskAccess.unknown(taskId));
        // after the claim, since a part may have been handed to this person just before it
        candidates.requireNoSigner(claimed, actor.userId(), actor.name());
        changes.tell(claimed.change());
        return views.view(claimed.row(), actor);
    }

    public TaskView release(String taskId, Actor actor) {
        return views.view(releases.release(taskId, actor).row(), actor);
    }

    /** Keeps what was typed, right or not; what is no field of the form, or of another kind than it, is refused. */
    public void saveDraft(String taskId, JsonNode data, Actor actor) {
        WorkItem item = access.workable(taskId, actor);
        List<Violation> wrong = effects.faultsOfDraft(formOf(item), data);
        if (!wrong.isEmpty()) {
            throw Problem.badInput(wrong);
        }
        TaskDraft draft = drafts.findById(TaskDraft.id(taskId, actor.userId())).orElseGet(TaskDraft::new);
        draft.id = TaskDraft.id(taskId, actor.userId());
        draft.taskId = taskId;
        draft.data = data.toString();
        draft.savedAt = clock.instant();
        drafts.save(draft);
    }

    /**
     * Completes a task that this person holds, or claims it on the way if nobody does. The data is checked against the
     * very form the person saw.
     */
    public void complete(String taskId, JsonNode data, Actor actor) {
        if (SignPart.isPart(taskId)) {
            signing.sign(taskId, data, actor);
            return;
        }
        WorkItem item = access.locked(taskId, actor);
        access.requireSeparation(item, actor.userId(), actor.name());
        boolean waited = item.assignee == null;
        if (waited) {
            candidates.requireNoSigner(item, actor.userId(), actor.name());
            changes.tell(item.change());
            item.assignee = actor.userId();
            item.assigneeName = actor.name();
            counts.waitsNoMore(item.groupId);
        }
        TaskAccess.requireHolder(item, actor);
        TaskAccess.requireNoDelegation(item);
        StandingStill.requireNone(item);
        JsonNode form = formOf(item);
        effects.check(form, data);
        if (!signing.holds(item, data, actor)) {
            completion.complete(item, form, data, actor);
        } else if (waited) {
            engine.setAssignee(taskId, actor.userId());
        }
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

    private JsonNode formOf(WorkItem item) {
        return item.kind == TaskKind.SIGN
                ? signForm.schema()
                : forms.of(item.taskId, item.processDefinitionId, item.taskKey);
    }

    private JsonNode tree(String data) {
        try {
            return json.readTree(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored draft is no JSON", e);
        }
    }
}
