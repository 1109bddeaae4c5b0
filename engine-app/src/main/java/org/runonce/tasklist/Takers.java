package org.runonce.tasklist;

import java.util.List;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Person;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;

/** Who of a task's group could take it. */
@Component
public class Takers {
    private final WorkItemRepository items;
    private final Organisation organisation;
    private final TaskAccess access;
    private final SignCandidates candidates;

    Takers(WorkItemRepository items, Organisation organisation, TaskAccess access, SignCandidates candidates) {
        this.items = items;
        this.organisation = organisation;
        this.access = access;
        this.candidates = candidates;
    }

    /** Refuses a release after which nobody could take the task. */
    void requireAny(WorkItem item, String butNot) {
        List<Person> others = organisation.membersOf(item.groupId).stream()
                .filter(it -> !it.userId().equals(butNot))
                .toList();
        if (others.isEmpty()) {
            throw Problem.rejected(
                            "group-empty",
                            "这个岗位没有别人，请先安排人员上岗，或指定由谁接办",
                            "Nobody else holds this post; give it to somebody first, or name a successor")
                    .with("group", item.groupId);
        }
        if (others.stream().noneMatch(it -> mayTake(item, it))) {
            throw Problem.rejected(
                            "group-separated",
                            "这个岗位的其他人都办过这件办件的另一步或为这件任务加签，按职责分离的规定不能办这一步",
                            "Everybody else of this post did another step of this case or signs for this one")
                    .with("group", item.groupId);
        }
    }

    /** Whether separation of duties keeps everybody of the group from the task, signers included. */
    public boolean none(String taskId) {
        return items.findById(taskId)
                .filter(item -> organisation.membersOf(item.groupId).stream().noneMatch(it -> mayTake(item, it)))
                .isPresent();
    }

    private boolean mayTake(WorkItem item, Person person) {
        try {
            access.requireSeparation(item, person.userId(), person.name());
            candidates.requireNoSigner(item, person.userId(), person.name());
            return true;
        } catch (Problem kept) {
            return false;
        }
    }
}
