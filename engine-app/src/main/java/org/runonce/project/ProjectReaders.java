package org.runonce.project;

import org.runonce.document.DocumentAccess;
import org.runonce.material.FileAccess;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/** Whoever may see all of a project may read what lies in its folder. */
@Component
class ProjectReaders implements FileAccess, DocumentAccess {
    private final Projects projects;

    ProjectReaders(Projects projects) {
        this.projects = projects;
    }

    @Override
    public boolean maySee(String businessKey, Actor reader) {
        return projects.mayRead(businessKey, reader);
    }
}
