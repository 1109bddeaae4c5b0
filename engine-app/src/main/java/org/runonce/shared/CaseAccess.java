package org.runonce.shared;

/**
 * Says whom a case concerns by the own posts: who keeps such cases answers; a case that nobody keeps is read by nobody.
 * Whoever merely helps with a task reads the case too ({@link CaseInvitations}), but neither follows nor urges it.
 */
@FunctionalInterface
public interface CaseAccess {
    boolean concerns(String caseNumber, Actor actor);
}
