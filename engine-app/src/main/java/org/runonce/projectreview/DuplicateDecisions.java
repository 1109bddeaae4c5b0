package org.runonce.projectreview;

import java.util.List;
import org.runonce.project.ProjectRegister;
import org.runonce.project.ProjectStage;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 查重之后: what becomes of a project of which something was found elsewhere. */
@Component
@Transactional
public class DuplicateDecisions {
    private final Projects projects;
    private final ProjectRegister register;
    private final Refusals refusals;

    DuplicateDecisions(Projects projects, ProjectRegister register, Refusals refusals) {
        this.projects = projects;
        this.register = register;
        this.refusals = refusals;
    }

    public void clear(String code) {
        register.note(code, "NO_DUPLICATES", "查重未发现重复", Actor.SYSTEM);
    }

    public void refuse(String code, String reason, Actor actor) {
        OwnProject.refuse(projects.facts(code), actor);
        refusals.refuse(code, ProjectStage.DUPLICATE_CHECK, reason, actor);
    }

    public void cut(String code, List<Integer> functions, String reason, Actor actor) {
        OwnProject.refuse(projects.facts(code), actor);
        register.cutFunctions(code, functions, reason, actor);
    }

    /** What was found is no duplicate after all, and the reason says why. */
    public void keep(String code, String reason, Actor actor) {
        OwnProject.refuse(projects.facts(code), actor);
        register.note(code, "DUPLICATES_KEPT", "查重后予以保留：" + reason, actor);
    }
}
