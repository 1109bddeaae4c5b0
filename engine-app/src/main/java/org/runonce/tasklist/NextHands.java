package org.runonce.tasklist;

import org.runonce.organisation.Person;
import org.runonce.shared.Actor;
import org.runonce.tasklist.view.TaskKind;
import org.springframework.stereotype.Component;

/** Whether somebody may come to hold a task. */
@Component
class NextHands {
    private final Colleagues colleagues;
    private final TaskAccess access;
    private final SignCandidates candidates;

    NextHands(Colleagues colleagues, TaskAccess access, SignCandidates candidates) {
        this.colleagues = colleagues;
        this.access = access;
        this.candidates = candidates;
    }

    Person successor(WorkItem item, String userId) {
        if (item.kind == TaskKind.SIGN) {
            return candidates.successor(item, userId);
        }
        Person person = colleagues.ofThePost(item, userId);
        requireFree(item, person);
        return person;
    }

    /** @param owner who will have it back */
    Person helper(WorkItem item, String userId, Actor owner) {
        Person person = colleagues.person(userId);
        if (!person.asActor().worksIn(item.department) || userId.equals(owner.userId())) {
            throw Colleagues.wrongPerson("只能委托给本单位的另一位同事", "Only another colleague of the same unit can be asked");
        }
        requireFree(item, person);
        return person;
    }

    private void requireFree(WorkItem item, Person person) {
        access.requireSeparation(item, person.userId(), person.name());
        candidates.requireNoSigner(item, person.userId(), person.name());
    }
}
