package org.runonce.review;

import org.runonce.casefile.CaseFacts;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;

/** Who may ask for what in a review. */
final class ReviewPosts {
    private ReviewPosts() {}

    static void requireApprover(CaseFacts facts, Actor actor) {
        if (!actor.has("approver", facts.leadDepartment())) {
            throw Problem.forbidden(
                    "not-the-approver", "只有牵头部门的审批人员可以提请", "Only an approver of the lead department may ask for this");
        }
    }
}
