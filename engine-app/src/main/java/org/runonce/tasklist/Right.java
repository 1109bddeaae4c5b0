package org.runonce.tasklist;

import org.jspecify.annotations.Nullable;
import org.runonce.organisation.substitution.Place;
import org.runonce.shared.Actor;

/**
 * In which right somebody works on one task.
 *
 * @param actor the person; 乙 代 甲 with the posts of 甲 when in a place
 * @param place null in the own right
 */
record Right(Actor actor, @Nullable Place place) {
    static Right own(Actor actor) {
        return new Right(actor, null);
    }

    static Right in(Place place, Actor actor) {
        return new Right(place.actor(actor), place);
    }
}
