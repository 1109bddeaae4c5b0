package org.runonce.project;

import org.runonce.document.DocumentAccess;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/** Whoever may see all of a project may read the documents issued in it. */
@Component
class ProjectDocumentReaders implements DocumentAccess {
    private final Projects projects;

    ProjectDocumentReaders(Projects projects) {
        this.projects = projects;
    }

    @Override
    public boolean maySee(String businessKey, Actor reader) {
        return projects.mayRead(businessKey, reader);
    }
}
