package org.runonce.intake;

import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseState;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;

/** Who hands in for a case after it was submitted: the applicant, or the window in the applicant's name. */
public final class Submitters {
    private Submitters() {}

    public static void require(CaseFacts facts, Actor actor) {
        if (!facts.appliedBy(actor) && !actor.has(Roles.WINDOW_CLERK, facts.acceptingAuthority())) {
            throw Problem.forbidden(
                    "not-the-applicant",
                    "只有申请人本人或受理窗口可以提交",
                    "Only the applicant, or the window in their name, submits this");
        }
    }

    /** Whether the case waits for the answer to its notice of correction. */
    public static void requireAwaited(CaseFacts facts) {
        if (facts.state() != CaseState.CORRECTION) {
            throw Problem.rejected(
                            "illegal-move",
                            "办件现在是“%s”，不在等待补正".formatted(facts.state().zh()),
                            "The case is %s and waits for no correction".formatted(facts.state()))
                    .with("state", facts.state().name());
        }
    }
}
