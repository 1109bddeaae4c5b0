package org.runonce.tasklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Person;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
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
    private final OfferedOperations offered;
    private final Organisation organisation;
    private final Colleagues colleagues;
    private final SignCandidates candidates;
    private final Takers takers;
    private final NewHands newHands;
    private final OperationLog log;

    LeaversTasks(
            WorkItemRepository items,
            TaskAccess access,
            OfferedOperations offered,
            Organisation organisation,
            Colleagues colleagues,
            SignCandidates candidates,
            Takers takers,
            NewHands newHands,
            OperationLog log) {
        this.items = items;
        this.access = access;
        this.offered = offered;
        this.organisation = organisation;
        this.colleagues = colleagues;
        this.candidates = candidates;
        this.takers = takers;
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

    private record Verdict(
            Fate fate,
            @Nullable String to,
            @Nullable String toName,
            @Nullable Problem refusal) {
        static Verdict to(Fate fate, Person person) {
            return new Verdict(fate, person.userId(), person.name(), null);
        }
    }

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
    public void handOver(String taskId, String seen, String leaver, Successors successors, String reason, Actor actor) {
        WorkItem item = access.lockedToHandOver(taskId, actor);
        if (!seen.equals(seen(item))) {
            throw Problem.conflict(
                            "changed-since-preview",
                            "预演之后这件任务有了变动，请重新预演",
                            "The task has changed since the preview; preview again")
                    .with("holder", item.assigneeName);
        }
        Verdict verdict = verdict(item, leaver, successors);
        if (verdict.refusal != null) {
            throw verdict.refusal;
        }
        if (item.kind == TaskKind.SIGN) {
            candidates.handOn(item, String.valueOf(verdict.to));
        } else if (verdict.fate == Fate.TRANSFER && tie(item, leaver) == Tie.DELEGATED) {
            newHands.own(item, organisation.person(String.valueOf(verdict.to)));
        } else {
            newHands.hold(item, verdict.to);
        }
        newHands.keepDraft(item, leaver);
        String where =
                switch (verdict.fate) {
                    case RELEASE -> "交回岗位";
                    case GIVE_BACK -> "交回委托人" + verdict.toName;
                    default -> "交接给" + verdict.toName;
                };
        String text = "“%s”由%s%s：%s".formatted(item.taskName, organisation.nameOf(leaver), where, reason);
        log.add(item, TaskOperation.HANDOVER, verdict.to, reason, text, actor);
    }

    private Planned planned(WorkItem item, String leaver, Successors successors) {
        Verdict verdict = verdict(item, leaver, successors);
        return new Planned(
                item.taskId,
                item.taskName,
                item.caseNumber,
                item.matterName,
                item.department,
                item.groupId,
                tie(item, leaver),
                verdict.fate,
                verdict.to,
                verdict.toName,
                verdict.refusal,
                seen(item));
    }

    private Verdict verdict(WorkItem item, String leaver, Successors successors) {
        try {
            return possible(item, leaver, successors.of(item.groupId));
        } catch (Problem refusal) {
            return new Verdict(Fate.NOT_POSSIBLE, null, null, refusal);
        }
    }

    private Verdict possible(WorkItem item, String leaver, @Nullable String to) {
        Tie tie = tie(item, leaver);
        if (tie == Tie.SIGNS) {
            if (to == null) {
                throw Problem.rejected(
                        "signer-needs-successor",
                        "加签不能交回岗位，请指定由谁接着签，或请主办人减签",
                        "A signer's part has no group; name who signs instead, or have the signer removed");
            }
            return Verdict.to(Fate.TRANSFER, candidates.successor(item, to));
        }
        if (tie == Tie.HELPS
                && organisation.findPerson(String.valueOf(item.owner)).isPresent()) {
            return Verdict.to(Fate.GIVE_BACK, organisation.person(String.valueOf(item.owner)));
        }
        // what the analyst lets nobody transfer goes back to its group
        if (to == null || !offered.of(item).offered().contains(TaskOperation.TRANSFER)) {
            takers.requireAny(item, leaver);
            return new Verdict(Fate.RELEASE, null, null, null);
        }
        return Verdict.to(Fate.TRANSFER, successor(item, to));
    }

    private Person successor(WorkItem item, String to) {
        Person person = colleagues.person(to);
        if (!person.asActor().worksIn(item.department)) {
            throw Problem.rejected(
                    "other-unit",
                    "%s不在这件任务的单位".formatted(person.name()),
                    "%s does not work in the unit of this task".formatted(person.name()));
        }
        if (!person.posts().contains(Post.of(item.groupId))) {
            throw Problem.rejected(
                            "post-missing",
                            "%s没有这件任务的岗位".formatted(person.name()),
                            "%s does not hold the post of this task".formatted(person.name()))
                    .with("group", item.groupId);
        }
        access.requireSeparation(item, to, person.name());
        candidates.requireNoSigner(item, to, person.name());
        return person;
    }

    private static Tie tie(WorkItem item, String leaver) {
        if (item.kind == TaskKind.SIGN) {
            return Tie.SIGNS;
        }
        if (item.owner == null) {
            return Tie.HOLDS;
        }
        return leaver.equals(item.owner) ? Tie.DELEGATED : Tie.HELPS;
    }

    private static String seen(WorkItem item) {
        return String.join(
                "|",
                Stream.of(item.state, item.groupId, item.assignee, item.owner, item.signState)
                        .map(String::valueOf)
                        .toList());
    }
}
