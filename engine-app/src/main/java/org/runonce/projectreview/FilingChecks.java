package org.runonce.projectreview;

import org.runonce.project.ProjectRegister;
import org.runonce.project.ProjectStage;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 核对申报: against the standard template. */
@Component
@Transactional
public class FilingChecks {
    private final Projects projects;
    private final ProjectRegister register;
    private final Refusals refusals;

    FilingChecks(Projects projects, ProjectRegister register, Refusals refusals) {
        this.projects = projects;
        this.register = register;
        this.refusals = refusals;
    }

    public void pass(String code, Actor actor) {
        OwnProject.refuse(projects.facts(code), actor);
        register.note(code, "FILING_PASSED", "申报核对通过", actor);
    }

    public void sendBack(String code, String reason, Actor actor) {
        OwnProject.refuse(projects.facts(code), actor);
        register.returnForRevision(code, reason, actor);
    }

    public void refuse(String code, String reason, Actor actor) {
        OwnProject.refuse(projects.facts(code), actor);
        refusals.refuse(code, ProjectStage.FILING, reason, actor);
    }
}
