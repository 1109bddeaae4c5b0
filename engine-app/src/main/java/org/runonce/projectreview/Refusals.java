package org.runonce.projectreview;

import org.runonce.project.ProjectBaselines;
import org.runonce.project.ProjectRegister;
import org.runonce.project.ProjectStage;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * 不予立项: never without a reason and never without PRJ-02. A project that has its baseline is not ended by a second
 * review that does not agree; it goes on as it was approved.
 */
@Component
class Refusals {
    private final Projects projects;
    private final ProjectRegister register;
    private final ProjectBaselines baselines;
    private final ReviewDocuments documents;

    Refusals(Projects projects, ProjectRegister register, ProjectBaselines baselines, ReviewDocuments documents) {
        this.projects = projects;
        this.register = register;
        this.baselines = baselines;
        this.documents = documents;
    }

    void refuse(String code, ProjectStage stage, String reason, Actor actor) {
        if (projects.facts(code).baselineVersion() > 0) {
            baselines.keep(code, reason, actor);
            return;
        }
        register.refuse(code, stage, reason, actor);
        documents.refusal(code, stage, reason, actor);
    }
}
