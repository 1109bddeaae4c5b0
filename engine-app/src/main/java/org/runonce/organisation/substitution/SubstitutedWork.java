package org.runonce.organisation.substitution;

import org.runonce.shared.Actor;

/** What somebody has taken in another's place and not finished; each module that keeps such work answers for its own. */
public interface SubstitutedWork {
    /** Gives it back to those whose posts it waits for; the work is locked before its substitution. */
    void giveBack(Substitution ended, Actor by);

    boolean isLeft(Substitution ended);
}
