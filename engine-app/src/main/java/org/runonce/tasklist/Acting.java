package org.runonce.tasklist;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.substitution.Place;
import org.runonce.organisation.substitution.StandIns;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.runonce.tasklist.view.TaskKind;
import org.springframework.stereotype.Component;

/**
 * 代办: finds the right in which somebody works on a task. The own right comes first and costs no look; the posts of
 * another count for this one task only.
 */
@Component
class Acting {
    private final StandIns places;

    Acting(StandIns places) {
        this.places = places;
    }

    Optional<Right> on(WorkItem item, Actor actor) {
        if (mine(item, actor) && !inOtherHands(item, actor)) {
            return Optional.of(Right.own(actor));
        }
        return among(places.of(actor), item, actor).or(() -> own(item, actor));
    }

    /** As {@link #on}, or as the one who leads the unit, oneself or in the leader's place. */
    Optional<Right> onOrLeading(WorkItem item, Actor actor) {
        if (TaskAccess.leads(item, actor)) {
            return Optional.of(Right.own(actor));
        }
        return on(item, actor).or(() -> places.of(actor).stream()
                .filter(it -> it.isFor(item.matterCode))
                .map(it -> Right.in(it, actor))
                .filter(it -> TaskAccess.leads(item, it.actor()))
                .findFirst());
    }

    List<Place> places(Actor actor) {
        return places.of(actor);
    }

    static boolean isFor(Actor actor, List<Place> places, WorkItem item) {
        return mine(item, actor) || among(places, item, actor).isPresent();
    }

    /** Whoever ends a substitution waits for the work that rests on it, or this work is refused. */
    Right kept(Right right) {
        Place place = right.place();
        if (place != null && !places.keep(place.substitution())) {
            throw Problem.forbidden(
                    "substitution-ended",
                    "您为%s的代办已经结束".formatted(place.principalName()),
                    "You do not stand in for %s any more".formatted(place.principalName()));
        }
        return right;
    }

    void requireOwnRight(WorkItem item, Actor actor) {
        if (item.onBehalfOf != null
                || on(item, actor).filter(it -> it.place() != null).isPresent()) {
            throw Problem.rejected(
                    "substitutes-do-not-delegate",
                    "代办的任务不能再委托别人，请自己办理、退签收或转办",
                    "Who stands in for somebody does not delegate; do it, release it or transfer it");
        }
    }

    private static Optional<Right> own(WorkItem item, Actor actor) {
        return mine(item, actor) ? Optional.of(Right.own(actor)) : Optional.empty();
    }

    /** In the own right: what was taken in somebody's place is not. */
    private static boolean mine(WorkItem item, Actor actor) {
        return actor.groupIds().contains(item.groupId)
                || actor.userId().equals(item.owner)
                || (actor.userId().equals(item.assignee) && item.onBehalfOf == null);
    }

    /** It may be held by somebody, or for somebody, in whose place this person acts. */
    private static boolean inOtherHands(WorkItem item, Actor actor) {
        boolean another = item.assignee != null && !actor.actsAs(item.assignee) && !actor.actsAs(item.owner);
        return another || (item.onBehalfOf != null && actor.userId().equals(item.assignee));
    }

    /** The place of the one who holds or owns it, or for whom it was taken, before any other that covers it. */
    private static Optional<Right> among(List<Place> held, WorkItem item, Actor actor) {
        boolean takenByMe = item.onBehalfOf != null && actor.userId().equals(item.assignee);
        List<Place> covering =
                held.stream().filter(it -> covers(it, item, actor)).toList();
        Stream<Place> theirs = covering.stream().filter(it -> concerns(item, it.principal()));
        return Stream.concat(theirs, takenByMe ? Stream.empty() : covering.stream())
                .findFirst()
                .map(it -> Right.in(it, actor));
    }

    private static boolean concerns(WorkItem item, String principal) {
        return item.onBehalfOf == null
                ? principal.equals(item.assignee) || principal.equals(item.owner)
                : principal.equals(item.onBehalfOf);
    }

    /** A signer's part waits for no post: whoever stands in for the signer in the unit signs. */
    private static boolean covers(Place place, WorkItem item, Actor actor) {
        @Nullable String holder = item.assignee;
        boolean part = item.kind == TaskKind.SIGN
                && Objects.equals(holder, place.principal())
                && place.actor(actor).worksIn(item.department);
        return place.isFor(item.matterCode)
                && (part || place.posts().stream().map(Post::groupId).anyMatch(item.groupId::equals));
    }
}
