package org.runonce.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.runonce.workflow.TaskCompletion;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The task list and its commands: claim, release, draft, complete. */
@Component
@Transactional
public class TaskList {
    private final WorkItemRepository items;
    private final TaskDraftRepository drafts;
    private final TaskSubmissionRepository submissions;
    private final TaskService engine;
    private final DeployedForms forms;
    private final TaskEffects effects;
    private final TaskViews views;
    private final GroupCounts counts;
    private final Seen seen;
    private final ObjectMapper json;
    private final Clock clock;

    TaskList(
            WorkItemRepository items,
            TaskDraftRepository drafts,
            TaskSubmissionRepository submissions,
            TaskService engine,
            DeployedForms forms,
            TaskEffects effects,
            TaskViews views,
            GroupCounts counts,
            Seen seen,
            ObjectMapper json,
            Clock clock) {
        this.items = items;
        this.drafts = drafts;
        this.submissions = submissions;
        this.engine = engine;
        this.forms = forms;
        this.effects = effects;
        this.views = views;
        this.counts = counts;
        this.seen = seen;
        this.json = json;
        this.clock = clock;
    }

    /** Open tasks of a case that are this person's or wait for one of their posts. */
    @Transactional(readOnly = true)
    public TaskPage ofCase(String caseNumber, Actor actor) {
        List<WorkItem> open = items.findByCaseNumberAndStateOrderByCreatedAt(caseNumber, WorkItem.State.OPEN).stream()
                .filter(item -> hasAccess(item, actor))
                .toList();
        return new TaskPage(views.views(open, actor), null);
    }

    @Transactional(readOnly = true)
    public TaskView one(String taskId, Actor actor) {
        return views.view(readable(taskId, actor), actor);
    }

    /** Opening a task is looking at it. */
    public TaskForm form(String taskId, Actor actor) {
        // the engine no longer knows the form of a task that has ended
        WorkItem item = workable(taskId, actor);
        JsonNode draft = drafts.findById(TaskDraft.id(taskId, actor.userId()))
                .map(it -> tree(it.data))
                .orElseGet(JsonNodeFactory.instance::objectNode);
        seen.look(taskId, actor.userId());
        return new TaskForm(forms.of(item), draft);
    }

    /** One winner; the others are told by whom. A second claim by the winner changes nothing. */
    public TaskView claim(String taskId, Actor actor) {
        WorkItem item = workable(taskId, actor);
        if (actor.userId().equals(item.assignee)) {
            return views.view(item, actor);
        }
        if (items.claim(taskId, actor.userId(), actor.name()) == 0) {
            throw lost(items.findById(taskId).orElseThrow(() -> unknown(taskId)));
        }
        counts.waitsNoMore(item.groupId);
        engine.setAssignee(taskId, actor.userId());
        return views.view(items.findById(taskId).orElseThrow(() -> unknown(taskId)), actor);
    }

    public TaskView release(String taskId, Actor actor) {
        WorkItem item = locked(taskId, actor);
        if (item.assignee == null) {
            return views.view(item, actor);
        }
        requireHolder(item, actor);
        // the engine tells the work item, and the count with it
        engine.setAssignee(taskId, null);
        return views.view(item, actor);
    }

    /** Keeps what was typed, right or not; what is no field of the form, or of another kind than it, is refused. */
    public void saveDraft(String taskId, JsonNode data, Actor actor) {
        WorkItem item = workable(taskId, actor);
        List<Violation> wrong = effects.faultsOfDraft(forms.of(item), data);
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
        WorkItem item = locked(taskId, actor);
        if (item.assignee == null) {
            item.assignee = actor.userId();
            item.assigneeName = actor.name();
            counts.waitsNoMore(item.groupId);
            engine.setAssignee(taskId, actor.userId());
        }
        requireHolder(item, actor);
        JsonNode form = forms.of(item);
        effects.check(form, data);
        Map<String, Object> routing = effects.carryOut(
                form, new TaskCompletion(taskId, item.taskKey, item.caseNumber, item.department, actor, data));
        keep(item, data, actor);
        engine.complete(taskId, routing);
    }

    private void keep(WorkItem item, JsonNode data, Actor actor) {
        TaskSubmission submission = new TaskSubmission();
        submission.taskId = item.taskId;
        submission.caseNumber = item.caseNumber;
        submission.taskKey = item.taskKey;
        submission.data = data.toString();
        submission.submittedBy = actor.userId();
        submission.submittedAt = clock.instant();
        submissions.save(submission);
        drafts.discard(item.taskId);
    }

    private WorkItem readable(String taskId, Actor actor) {
        WorkItem item = items.findById(wellFormed(taskId)).orElseThrow(() -> unknown(taskId));
        requireAccess(item, actor);
        return item;
    }

    private WorkItem workable(String taskId, Actor actor) {
        WorkItem item = readable(taskId, actor);
        requireOpen(item);
        return item;
    }

    private WorkItem locked(String taskId, Actor actor) {
        WorkItem item = items.findForUpdate(wellFormed(taskId)).orElseThrow(() -> unknown(taskId));
        requireAccess(item, actor);
        requireOpen(item);
        return item;
    }

    /** No id has a blank, and a database would not look at one behind it. */
    private static String wellFormed(String taskId) {
        if (taskId.chars().anyMatch(Character::isWhitespace)) {
            throw unknown(taskId);
        }
        return taskId;
    }

    private static void requireAccess(WorkItem item, Actor actor) {
        if (!hasAccess(item, actor)) {
            throw Problem.forbidden("task-not-yours", "这件任务不归您的岗位", "This task is not for one of your posts")
                    .with("group", item.groupId);
        }
    }

    private static boolean hasAccess(WorkItem item, Actor actor) {
        return actor.groupIds().contains(item.groupId) || actor.userId().equals(item.assignee);
    }

    private static void requireOpen(WorkItem item) {
        if (item.state != WorkItem.State.OPEN) {
            throw Problem.conflict("task-ended", "这件任务已经办完或已取消", "This task has been done or is gone")
                    .with("endedBy", item.assigneeName)
                    .with("endedAt", item.endedAt);
        }
    }

    private static void requireHolder(WorkItem item, Actor actor) {
        if (!actor.userId().equals(item.assignee)) {
            throw taken(item);
        }
    }

    /** Between our look and our claim somebody claimed the task, ended it, or claimed and released it. */
    private static RuntimeException lost(WorkItem item) {
        requireOpen(item);
        return item.assignee == null ? new ConcurrencyFailureException("the task is free again") : taken(item);
    }

    private static Problem taken(WorkItem item) {
        return Problem.conflict(
                        "task-taken",
                        "任务已由%s签收".formatted(item.assigneeName),
                        "The task has been claimed by %s".formatted(item.assigneeName))
                .with("holder", item.assigneeName);
    }

    private static Problem unknown(String taskId) {
        return Problem.notFound("task-not-found", "没有这件任务", "No such task").with("taskId", taskId);
    }

    private JsonNode tree(String data) {
        try {
            return json.readTree(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored draft is no JSON", e);
        }
    }
}
