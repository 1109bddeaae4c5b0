package org.runonce.tasklist;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Person;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Problem;
import org.runonce.tasklist.view.TaskKind;
import org.runonce.tasklist.view.TaskView;
import org.runonce.tasklist.view.TaskViews;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 转办, 委托, 抄送, 催办: each with its reason, written to the case's timeline. A task stays in exactly one pair of hands. */
@Component
@Transactional
public class TaskOperations {
    private final TaskAccess access;
    private final Acting acting;
    private final OfferedOperations offered;
    private final OperationLog log;
    private final Copies copies;
    private final Colleagues colleagues;
    private final SignCandidates candidates;
    private final NewHands newHands;
    private final Stranded stranded;
    private final TaskViews views;
    private final TaskService engine;
    private final Clock clock;
    private final Duration urgeEvery;

    TaskOperations(
            TaskAccess access,
            Acting acting,
            OfferedOperations offered,
            OperationLog log,
            Copies copies,
            Colleagues colleagues,
            SignCandidates candidates,
            NewHands newHands,
            Stranded stranded,
            TaskViews views,
            TaskService engine,
            Clock clock,
            @Value("${runonce.tasklist.urge-every:PT4H}") Duration urgeEvery) {
        this.access = access;
        this.acting = acting;
        this.offered = offered;
        this.log = log;
        this.copies = copies;
        this.colleagues = colleagues;
        this.candidates = candidates;
        this.newHands = newHands;
        this.stranded = stranded;
        this.views = views;
        this.engine = engine;
        this.clock = clock;
        this.urgeEvery = urgeEvery;
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
        Person to = item.kind == TaskKind.SIGN ? candidates.handOn(item, toUser) : colleague(toUser, item);
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
        offered.require(item, TaskOperation.DELEGATE);
        TaskAccess.requireNoDelegation(item);
        acting.requireOwnRight(item, actor);
        TaskAccess.requireHolder(item, actor);
        Person to = colleagues.person(toUser);
        if (!to.asActor().worksIn(item.department) || toUser.equals(actor.userId())) {
            throw Colleagues.wrongPerson("只能委托给本单位的另一位同事", "Only another colleague of the same unit can be asked");
        }
        access.requireSeparation(item, to.userId(), to.name());
        candidates.requireNoSigner(item, to.userId(), to.name());
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
        requireDelegated(item);
        Actor by = access.lockedRight(item, actor).actor();
        TaskAccess.requireHolder(item, by);
        return giveBack(item, TaskOperation.RESOLVE, result, by);
    }

    /** 收回: the owner takes the task back. */
    public TaskView recall(String taskId, String reason, Actor actor) {
        WorkItem item = access.locked(taskId, actor);
        requireDelegated(item);
        Actor by = access.lockedRight(item, actor).actor();
        if (!by.actsAs(item.owner)) {
            throw Problem.forbidden("not-the-owner", "只有委托人可以收回", "Only who delegated the task calls it back")
                    .with("owner", item.ownerName);
        }
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
        offered.require(item, TaskOperation.URGE);
        if (item.urgedAt != null && clock.instant().isBefore(item.urgedAt.plus(urgeEvery))) {
            throw Problem.rejected(
                            "urged-recently",
                            "这件任务在%s催办过，请稍后再催".formatted(DistrictTime.minute(item.urgedAt)),
                            "This task was urged a short time ago")
                    .with("urgedAt", item.urgedAt)
                    .with("againFrom", item.urgedAt.plus(urgeEvery));
        }
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

    /** The holder gives a task away; one that nobody holds, or whose holder is away, the unit's leader gives out. */
    private Actor givesOut(WorkItem item, Actor actor) {
        offered.require(item, TaskOperation.TRANSFER);
        Actor by = access.lockedRightOrLead(item, actor).actor();
        if (item.assignee != null && !TaskAccess.leads(item, by)) {
            TaskAccess.requireHolder(item, by);
        }
        TaskAccess.requireNoDelegation(item);
        return by;
    }

    private Person colleague(String userId, WorkItem item) {
        Person person = colleagues.ofThePost(item, userId);
        access.requireSeparation(item, person.userId(), person.name());
        candidates.requireNoSigner(item, person.userId(), person.name());
        return person;
    }

    private static void requireDelegated(WorkItem item) {
        if (item.owner == null) {
            throw Problem.conflict("not-delegated", "这件任务没有委托给别人", "This task is not delegated");
        }
    }

    private static String sentence(WorkItem item, String verb, Person to, @Nullable String reason) {
        String what = "“%s”%s%s".formatted(item.taskName, verb, to.name());
        return reason == null ? what : what + "：" + reason;
    }
}
