package org.runonce.tasklist;

import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Person;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.runonce.tasklist.LeaversTasks.Fate;
import org.runonce.tasklist.LeaversTasks.Successors;
import org.runonce.tasklist.LeaversTasks.Tie;
import org.runonce.tasklist.view.TaskKind;
import org.springframework.stereotype.Component;

/** Decides what becomes of one task of somebody who leaves. */
@Component
class FateOfTask {
    private final Organisation organisation;
    private final Colleagues colleagues;
    private final TaskAccess access;
    private final OfferedOperations offered;
    private final SignCandidates candidates;
    private final Takers takers;

    FateOfTask(
            Organisation organisation,
            Colleagues colleagues,
            TaskAccess access,
            OfferedOperations offered,
            SignCandidates candidates,
            Takers takers) {
        this.organisation = organisation;
        this.colleagues = colleagues;
        this.access = access;
        this.offered = offered;
        this.candidates = candidates;
        this.takers = takers;
    }

    record Verdict(
            Fate fate,
            @Nullable String to,
            @Nullable String toName,
            @Nullable Problem refusal) {
        static Verdict to(Fate fate, Person person) {
            return new Verdict(fate, person.userId(), person.name(), null);
        }
    }

    Verdict of(WorkItem item, String leaver, Successors successors) {
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

    static Tie tie(WorkItem item, String leaver) {
        if (item.kind == TaskKind.SIGN) {
            return Tie.SIGNS;
        }
        if (item.owner == null) {
            return Tie.HOLDS;
        }
        return leaver.equals(item.owner) ? Tie.DELEGATED : Tie.HELPS;
    }
}
