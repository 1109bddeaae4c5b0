package org.runonce.casefile;

import org.runonce.shared.Actor;
import org.runonce.shared.CaseInvitations;
import org.springframework.stereotype.Component;

/** Who reads a case: by the own posts, or invited to one of its tasks while the case lives. */
@Component
class CaseReaders {
    private final CaseInvitations invitations;

    CaseReaders(CaseInvitations invitations) {
        this.invitations = invitations;
    }

    boolean mayRead(Actor actor, CaseFacts facts) {
        return CaseVisibility.mayRead(actor, facts) || (!facts.state().isOver() && mayReadAsGuest(actor, facts));
    }

    /** What an applicant may not see is told by the reader's own posts: nobody is a guest of the applicant's. */
    private boolean mayReadAsGuest(Actor actor, CaseFacts facts) {
        Actor guest = invitations.guest(facts.number(), actor);
        return !facts.appliedBy(guest) && CaseVisibility.mayRead(guest, facts);
    }
}
