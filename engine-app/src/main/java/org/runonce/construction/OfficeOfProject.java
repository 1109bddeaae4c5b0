package org.runonce.construction;

import org.runonce.organisation.Roles;
import org.runonce.project.ProjectFacts;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;

/** What only the applying office of a project does. */
public final class OfficeOfProject {
    private OfficeOfProject() {}

    public static void requireHandler(ProjectFacts project, Actor actor) {
        if (!actor.has(Roles.APPLICANT, project.office())) {
            throw Problem.forbidden(
                    "not-the-applying-office", "只有申报单位的经办人可以办理", "Only the handler of the applying office does this");
        }
    }
}
