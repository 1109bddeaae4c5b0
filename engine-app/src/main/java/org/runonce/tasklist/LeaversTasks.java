package org.runonce.tasklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.tasklist.view.TaskKind;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 交接: what becomes of each open task that hangs on somebody who leaves; and its becoming so. */
@Component
@Transactional
public class LeaversTasks {
    private final WorkItemRepository items;
    private final TaskAccess access;
    private final Organisation organisation;
    private final SignCandidates candidates;
    private final FateOfTask fates;
    private final NewHands newHands;
    private final OperationLog log;

    LeaversTasks(
            WorkItemRepository items,
            TaskAccess access,
            Organisation organisation,
            SignCandidates candidates,
            FateOfTask fates,
            NewHands newHands,
            OperationLog log) {
        this.items = items;
        this.access = access;
        this.organisation = organisation;
        this.candidates = candidates;
        this.fates = fates;
        this.newHands = newHands;
        this.log = log;
    }

    /** How a task hangs on the person. */
    public enum Tie {
        HOLDS,
        /** The person asked somebody to help with it. */
        DELEGATED,
        /** The person was asked to help with it. */
        HELPS,
        SIGNS
    }

    public enum Fate {
        TRANSFER,
        RELEASE,
        /** To the one who asked for help. */
        GIVE_BACK,
        NOT_POSSIBLE
    }

    /** @param to who has the tasks of every group that {@code perGroup} does not name; null if they are released */
    public record Successors(@Nullable String to, Map<String, String> perGroup) {
        @Nullable
        String of(String group) {
            return perGroup.getOrDefault(group, to);
        }
    }

    /** @param seen how the task stood when this was planned @param refusal why it is not possible, else null */
    public record Planned(
            String taskId,
            String name,
            String caseNumber,
            String matterName,
            String department,
            String group,
            Tie tie,
            Fate fate,
            @Nullable String to,
            @Nullable String toName,
            @Nullable Problem refusal,
            String seen) {}

    /** A task as it was previewed. */
    public record Expected(String taskId, Fate fate, String seen) {}

    /** The departments whose tasks this person hands over. */
    public static Set<String> led(Actor actor) {
        return TaskAccess.led(actor);
    }

    /** Of the units that this actor leads, or of all for the operator; the most urgent first. */
    @Transactional(readOnly = true)
    public List<Planned> plan(String leaver, Successors successors, int most, Actor actor) {
        return items.findTiedTo(leaver, actor.has(Roles.OPERATOR), led(actor), Limit.of(most)).stream()
                // the database compares without case
                .filter(it -> leaver.equals(it.assignee) || leaver.equals(it.owner))
                .map(it -> planned(it, leaver, successors))
                .toList();
    }

    /** Refuses what has changed since it was planned, and what is no longer possible. */
    public void handOver(Expected expected, String leaver, Successors successors, String reason, Actor actor) {
        WorkItem item = access.lockedToHandOver(expected.taskId(), actor);
        requireUnchanged(expected.seen().equals(seen(item)), item);
        FateOfTask.Verdict verdict = fates.of(item, leaver, successors);
        @Nullable Problem refusal = verdict.refusal();
        if (refusal != null) {
            throw refusal;
        }
        requireUnchanged(expected.fate() == verdict.fate(), item);
        if (item.kind == TaskKind.SIGN) {
            candidates.handOn(item, String.valueOf(verdict.to()));
        } else if (verdict.fate() == Fate.TRANSFER && FateOfTask.tie(item, leaver) == Tie.DELEGATED) {
            newHands.own(item, organisation.person(String.valueOf(verdict.to())));
        } else {
            newHands.hold(item, verdict.to());
        }
        newHands.keepDraft(item, leaver);
        String where =
                switch (verdict.fate()) {
                    case RELEASE -> "交回岗位";
                    case GIVE_BACK -> "交回委托人" + verdict.toName();
                    default -> "交接给" + verdict.toName();
                };
        String text = "“%s”由%s%s：%s".formatted(item.taskName, organisation.nameOf(leaver), where, reason);
        log.add(item, TaskOperation.HANDOVER, verdict.to(), reason, text, actor);
    }

    private Planned planned(WorkItem item, String leaver, Successors successors) {
        FateOfTask.Verdict verdict = fates.of(item, leaver, successors);
        return new Planned(
                item.taskId,
                item.taskName,
                item.caseNumber,
                item.matterName,
                item.department,
                item.groupId,
                FateOfTask.tie(item, leaver),
                verdict.fate(),
                verdict.to(),
                verdict.toName(),
                verdict.refusal(),
                seen(item));
    }

    private static void requireUnchanged(boolean unchanged, WorkItem item) {
        if (!unchanged) {
            throw Problem.conflict(
                            "changed-since-preview",
                            "预演之后这件任务有了变动，请重新预演",
                            "The task has changed since the preview; preview again")
                    .with("holder", item.assigneeName);
        }
    }

    private static String seen(WorkItem item) {
        return String.join(
                "|",
                Stream.of(item.state, item.groupId, item.assignee, item.owner, item.signState)
                        .map(String::valueOf)
                        .toList());
    }
}
