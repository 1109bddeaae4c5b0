package org.runonce.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runonce.material.MaterialLibrary;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which files lie in which project: those of its filing, the ones it had before a revision included. */
@Component
class ProjectFiles {
    private final JdbcClient jdbc;
    private final MaterialLibrary library;

    ProjectFiles(JdbcClient jdbc, MaterialLibrary library) {
        this.jdbc = jdbc;
        this.library = library;
    }

    /** Refuses a file that the actor has not uploaded and that was not there before. */
    void keep(String code, ProjectFiling filing, Actor actor) {
        List<String> named =
                filing.documents().stream().map(FilingDocument::fileId).toList();
        Set<String> present = new HashSet<>(of(code));
        Set<String> own = library.uploadedBy(actor, named);
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            if (!present.contains(named.get(i)) && !own.contains(named.get(i))) {
                faults.add(
                        new Violation("/documents/" + i + "/fileId", "没有您上传的这个文件", "You have uploaded no such file"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
        for (String file : named) {
            if (present.add(file)) {
                jdbc.sql("insert into project_file (project_code, file_id) values (?, ?)")
                        .params(code, file)
                        .update();
            }
        }
    }

    List<String> projectsHolding(String fileId) {
        return jdbc.sql("select project_code from project_file where file_id = ?")
                .param(fileId)
                .query(String.class)
                .list();
    }

    private List<String> of(String code) {
        return jdbc.sql("select file_id from project_file where project_code = ?")
                .param(code)
                .query(String.class)
                .list();
    }
}
