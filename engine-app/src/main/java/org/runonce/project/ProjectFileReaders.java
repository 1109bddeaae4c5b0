package org.runonce.project;

import java.util.Collection;
import org.runonce.material.FileAccess;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/** Whoever may see a filing, experts included, may read the files handed in with it. */
@Component
class ProjectFileReaders implements FileAccess {
    private final Projects projects;
    private final ProjectFiles files;

    ProjectFileReaders(Projects projects, ProjectFiles files) {
        this.projects = projects;
        this.files = files;
    }

    @Override
    public boolean maySee(String businessKey, Actor reader) {
        return projects.mayReadFiling(businessKey, reader);
    }

    @Override
    public Collection<String> casesHolding(String fileId) {
        return files.projectsHolding(fileId);
    }
}
