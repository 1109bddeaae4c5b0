package org.runonce.shared;

import java.util.Set;

/**
 * Says which posts let a person look at a case for a task's sake: whoever is asked to sign for a task, helps with it or
 * had it copied reads what the task's own post reads, and no more. The task list answers, who keeps cases asks.
 */
@FunctionalInterface
public interface CaseInvitations {
    /** Empty for whoever is not, or no longer, asked. */
    Set<Post> invitingPosts(String caseNumber, Actor actor);

    /** Who reads in the name of the inviting posts. */
    default Actor guest(String caseNumber, Actor actor) {
        return new Actor(actor.userId(), actor.name(), invitingPosts(caseNumber, actor));
    }
}
