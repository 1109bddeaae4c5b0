package org.runonce.tasklist;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Person;
import org.runonce.shared.Actor;
import org.runonce.tasklist.view.TaskKind;
import org.runonce.tasklist.view.TaskView;
import org.runonce.tasklist.view.TaskViews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 转办, 委托, 抄送, 催办: each with its reason, written to the case's timeline. A task stays in exactly one pair of hands. */
@Component
@Transactional
public class TaskOperations {
    private final TaskAccess access;
    private final Acting acting;
    private final OfferedOperations offered;
    private final CommandRules rules;
    private final OperationLog log;
    private final Copies copies;
    private final Colleagues colleagues;
    private final SignCandidates candidates;
    private final NextHands nextHands;
    private final NewHands newHands;
    private final Stranded stranded;
    private final TaskViews views;
    private final TaskService engine;
    private final Clock clock;

    TaskOperations(
            TaskAccess access,
            Acting acting,
            OfferedOperations offered,
            CommandRules rules,
            OperationLog log,
            Copies copies,
            Colleagues colleagues,
            SignCandidates candidates,
            NextHands nextHands,
            NewHands newHands,
            Stranded stranded,
            TaskViews views,
            TaskService engine,
            Clock clock) {
        this.access = access;
        this.acting = acting;
        this.offered = offered;
        this.rules = rules;
        this.log = log;
        this.copies = copies;
        this.colleagues = colleagues;
        this.candidates = candidates;
        this.nextHands = nextHands;
        this.newHands = newHands;
        this.stranded = stranded;
        this.views = views;
        this.engine = engine;
        this.clock = clock;
    }

    /** 转办: from now on it is somebody else's task, who must hold the task's post. */
    public TaskView transfer(String taskId, String toUser, String reason, Actor actor) {
        WorkItem item = access.lockedOr(
                taskId, actor, it -> acting.onOrLeading(it, actor).isPresent() || stranded.rescuedBy(it, actor));
        boolean rescued = stranded.rescuedBy(item, actor);
        Actor by = rescued ? actor : givesOut(item, actor);
        if (toUser.equals(item.assignee)) {
            return views.view(item.row(), actor);
        }
        @Nullable String from = item.assignee;
        Person to = item.kind == TaskKind.SIGN ? candidates.handOn(item, toUser) : nextHands.successor(item, toUser);
        if (item.kind == TaskKind.TASK) {
            newHands.hold(item, to.userId());
        }
        if (rescued && from != null) {
            newHands.keepDraft(item, from);
        }
        log.add(item, TaskOperation.TRANSFER, toUser, reason, sentence(item, "转给", to, reason), by);
        return views.view(item.row(), actor);
    }

    /** 委托: somebody of the same unit helps with it and gives it back. */
    public TaskView delegate(String taskId, String toUser, String reason, Actor actor) {
        WorkItem item = access.locked(taskId, actor);
        rules.delegate(item, actor);
        Person to = nextHands.helper(item, toUser, actor);
        item.owner = actor.userId();
        item.ownerName = actor.name();
        // the engine remembers the owner of an earlier delegation and would give the task back to that one
        engine.setOwner(taskId, actor.userId());
        engine.delegateTask(taskId, toUser);
        log.add(item, TaskOperation.DELEGATE, toUser, reason, sentence(item, "委托给", to, reason), actor);
        return views.view(item.row(), actor);
    }

    /** 交回: the one who was asked gives the task back with what was found. */
    public TaskView resolve(String taskId, String result, Actor actor) {
        WorkItem item = access.locked(taskId, actor);
        Actor by = access.lockedRight(item, actor).actor();
        rules.resolve(item, by);
        return giveBack(item, TaskOperation.RESOLVE, result, by);
    }

    /** 收回: the owner takes the task back. */
    public TaskView recall(String taskId, String reason, Actor actor) {
        WorkItem item = access.locked(taskId, actor);
        Actor by = access.lockedRight(item, actor).actor();
        rules.recall(item, by);
        return giveBack(item, TaskOperation.RECALL, reason, by);
    }

    /** 抄送: these people may read the task and its case's step; they cannot act on it. */
    public TaskView copy(String taskId, List<String> toUsers, @Nullable String note, Actor actor) {
        WorkItem item = access.locked(taskId, actor);
        offered.require(item, TaskOperation.COPY);
        Actor by = access.lockedRight(item, actor).actor();
        for (String toUser : toUsers) {
            Person to = colleagues.ofTheDistrict(toUser);
            if (copies.add(item, toUser, note, by)) {
                log.add(item, TaskOperation.COPY, toUser, note, sentence(item, "抄送", to, note), by);
            }
        }
        return views.view(item.row(), actor);
    }

    /** 催办: by whom the case concerns, not oftener than once in a while. */
    public TaskView urge(String taskId, String reason, Actor actor) {
        WorkItem item = access.lockedOfCaseConcerning(taskId, actor);
        rules.urge(item);
        item.urgedAt = clock.instant();
        log.add(item, TaskOperation.URGE, item.assignee, reason, "催办“%s”：%s".formatted(item.taskName, reason), actor);
        return views.view(item.row(), actor);
    }

    /** What was done with the task, oldest first. */
    @Transactional(readOnly = true)
    public List<OperationView> history(String taskId, Actor actor) {
        return log.of(access.readable(taskId, actor).taskId);
    }

    private TaskView giveBack(WorkItem item, TaskOperation operation, String text, Actor actor) {
        @Nullable String owner = item.owner;
        newHands.endDelegation(item);
        log.add(item, operation, owner, text, operation.zh() + "“" + item.taskName + "”：" + text, actor);
        return views.view(item.row(), actor);
    }

    private Actor givesOut(WorkItem item, Actor actor) {
        Actor by = access.lockedRightOrLead(item, actor).actor();
        rules.transfer(item, by);
        return by;
    }

    private static String sentence(WorkItem item, String verb, Person to, @Nullable String reason) {
        String what = "“%s”%s%s".formatted(item.taskName, verb, to.name());
        return reason == null ? what : what + "：" + reason;
    }
}
