package org.runonce.projectreview;

import org.runonce.project.ProjectBaselines;
import org.runonce.project.ProjectStage;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 立项审批: an approval freezes the baseline and is told in PRJ-01. */
@Component
@Transactional
public class Approvals {
    private final Projects projects;
    private final ProjectBaselines baselines;
    private final Refusals refusals;
    private final ReviewDocuments documents;

    Approvals(Projects projects, ProjectBaselines baselines, Refusals refusals, ReviewDocuments documents) {
        this.projects = projects;
        this.baselines = baselines;
        this.refusals = refusals;
        this.documents = documents;
    }

    public void approve(String code, Actor actor) {
        OwnProject.refuse(projects.facts(code), actor);
        documents.approval(baselines.approve(code, actor), actor);
    }

    public void refuse(String code, String reason, Actor actor) {
        OwnProject.refuse(projects.facts(code), actor);
        refusals.refuse(code, ProjectStage.APPROVAL, reason, actor);
    }
}
