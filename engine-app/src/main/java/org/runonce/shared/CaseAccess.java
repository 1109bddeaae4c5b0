package org.runonce.shared;

/** Says who may read a case: who keeps such cases answers; a case that nobody keeps is read by nobody. */
@FunctionalInterface
public interface CaseAccess {
    boolean mayRead(String caseNumber, Actor actor);
}
