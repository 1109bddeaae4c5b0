package org.runonce.tasklist.live;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.runonce.organisation.substitution.Place;
import org.runonce.shared.Actor;

/** What a person's lists are made of. */
record Interest(Actor actor, Set<String> followedCases, Set<String> copiedTasks, List<Place> places) {
    /** The views of a person, by the name that the API gives them. */
    enum View {
        MINE,
        GROUPS,
        DONE,
        DELEGATED,
        FOLLOWED,
        COPIED
    }

    Set<View> touchedBy(ListChange change) {
        Set<View> touched = EnumSet.noneOf(View.class);
        String me = actor.userId();
        if (change.hands().contains(me) && change.ended()) {
            touched.add(View.DONE);
        }
        if (change.hands().contains(me)
                || places.stream().anyMatch(it -> change.hands().contains(it.principal()))) {
            touched.add(View.MINE);
        }
        if (change.groups().stream().anyMatch(this::watches)) {
            touched.add(View.GROUPS);
        }
        if (change.owners().contains(me)) {
            touched.add(View.DELEGATED);
        }
        if (followedCases.contains(change.caseNumber())) {
            touched.add(View.FOLLOWED);
        }
        if (change.shownTo().contains(me) || copiedTasks.contains(change.taskId())) {
            touched.add(View.COPIED);
        }
        return touched;
    }

    private boolean watches(String group) {
        return actor.groupIds().contains(group)
                || places.stream().flatMap(it -> it.posts().stream()).anyMatch(it -> it.groupId()
                        .equals(group));
    }
}
