package org.runonce.project;

import java.util.Optional;
import org.runonce.shared.CaseLabels;
import org.runonce.shared.KnownMatters;
import org.springframework.stereotype.Component;

/** What the task list shows of a project. */
@Component
class ProjectLabels implements CaseLabels, KnownMatters {
    private static final String MATTER = "IT-PROJECT";

    private final ProjectRepository projects;
    private final ProjectViews views;

    ProjectLabels(ProjectRepository projects, ProjectViews views) {
        this.projects = projects;
        this.views = views;
    }

    @Override
    public Optional<CaseLabel> labelOf(String businessKey) {
        return ProjectCodes.isCode(businessKey)
                ? projects.findById(businessKey)
                        .map(it -> new CaseLabel(MATTER, it.name, views.officeName(it.office), null))
                : Optional.empty();
    }

    @Override
    public boolean knows(String matterCode) {
        return matterCode.equals(MATTER);
    }
}
