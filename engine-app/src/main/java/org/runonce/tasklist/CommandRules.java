package org.runonce.tasklist;

import java.time.Clock;
import java.time.Duration;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Problem;
import org.runonce.tasklist.view.TaskKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When each command of a task is carried out. The command asks with the task locked, {@link Offers} without. */
@Component
class CommandRules {
    private final TaskAccess access;
    private final Acting acting;
    private final OfferedOperations offered;
    private final SignCandidates candidates;
    private final Clock clock;
    private final Duration urgeEvery;

    CommandRules(
            TaskAccess access,
            Acting acting,
            OfferedOperations offered,
            SignCandidates candidates,
            Clock clock,
            @Value("${runonce.tasklist.urge-every:PT4H}") Duration urgeEvery) {
        this.access = access;
        this.acting = acting;
        this.offered = offered;
        this.candidates = candidates;
        this.clock = clock;
        this.urgeEvery = urgeEvery;
    }

    void complete(WorkItem item, Actor by) {
        access.requireSeparation(item, by);
        if (item.assignee != null) {
            TaskAccess.requireHolder(item, by);
        }
        TaskAccess.requireNoDelegation(item);
        StandingStill.requireNone(item);
    }

    /** @param task for which the part signs */
    void sign(WorkItem part, WorkItem task, Actor by) {
        TaskAccess.requireHolder(part, by);
        access.requireSeparation(task, by);
    }

    void claim(WorkItem item, Actor by) {
        if (item.assignee != null) {
            TaskAccess.requireHolder(item, by);
            throw Problem.conflict("claimed-by-you", "任务已经在您手上", "You hold this task already");
        }
        StandingStill.requireProcessRuns(item);
        access.requireSeparation(item, by);
        candidates.requireNoSigner(item, by);
    }

    void release(WorkItem item, Actor by) {
        TaskAccess.requireHolder(item, by);
        TaskAccess.requireNoDelegation(item);
        requireNoPart(item);
    }

    static void requireNoPart(WorkItem item) {
        if (item.kind == TaskKind.SIGN) {
            throw Problem.rejected("part-not-released", "加签不能退签收；请签署或转办", "A signer's part is signed or transferred");
        }
    }

    /** The holder gives a task away; one that nobody holds, or whose holder is away, the unit's leader gives out. */
    void transfer(WorkItem item, Actor by) {
        offered.require(item, TaskOperation.TRANSFER);
        if (item.assignee != null && !TaskAccess.leads(item, by)) {
            TaskAccess.requireHolder(item, by);
        }
        TaskAccess.requireNoDelegation(item);
    }

    void delegate(WorkItem item, Actor actor) {
        offered.require(item, TaskOperation.DELEGATE);
        TaskAccess.requireNoDelegation(item);
        acting.requireOwnRight(item, actor);
        requireClaimed(item);
        TaskAccess.requireHolder(item, actor);
    }

    void resolve(WorkItem item, Actor by) {
        requireDelegated(item);
        TaskAccess.requireHolder(item, by);
    }

    void recall(WorkItem item, Actor by) {
        requireDelegated(item);
        if (!by.actsAs(item.owner)) {
            throw Problem.forbidden("not-the-owner", "只有委托人可以收回", "Only who delegated the task calls it back")
                    .with("owner", item.ownerName);
        }
    }

    void signers(WorkItem item, TaskOperation operation, Actor by) {
        offered.require(item, operation);
        requireClaimed(item);
        TaskAccess.requireHolder(item, by);
        TaskAccess.requireNoDelegation(item);
    }

    void giveBack(WorkItem item, Actor by) {
        offered.require(item, TaskOperation.RETURN);
        if (item.assignee != null) {
            TaskAccess.requireHolder(item, by);
        }
        TaskAccess.requireNoDelegation(item);
        access.requireSeparation(item, by);
        StandingStill.requireNone(item);
    }

    void urge(WorkItem item) {
        offered.require(item, TaskOperation.URGE);
        if (item.urgedAt != null && clock.instant().isBefore(item.urgedAt.plus(urgeEvery))) {
            throw Problem.rejected(
                            "urged-recently",
                            "这件任务在%s催办过，请稍后再催".formatted(DistrictTime.minute(item.urgedAt)),
                            "This task was urged a short time ago")
                    .with("urgedAt", item.urgedAt)
                    .with("againFrom", item.urgedAt.plus(urgeEvery));
        }
    }

    private static void requireClaimed(WorkItem item) {
        if (item.assignee == null) {
            throw Problem.conflict("claim-first", "请先签收这件任务", "Claim the task first");
        }
    }

    private static void requireDelegated(WorkItem item) {
        if (item.owner == null) {
            throw Problem.conflict("not-delegated", "这件任务没有委托给别人", "This task is not delegated");
        }
    }
}
