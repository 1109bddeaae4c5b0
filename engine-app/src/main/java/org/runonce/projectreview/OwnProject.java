package org.runonce.projectreview;

import org.runonce.project.ProjectFacts;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;

/** Who filed a project says nothing in its reviews. */
final class OwnProject {
    private OwnProject() {}

    static void refuse(ProjectFacts project, Actor reviewer) {
        if (project.filedBy().equals(reviewer.userId())) {
            throw Problem.forbidden("own-project", "申报人不能评审自己申报的项目", "Who filed a project does not review it");
        }
    }
}
