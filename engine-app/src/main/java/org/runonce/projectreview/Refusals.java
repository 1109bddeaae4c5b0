package org.runonce.projectreview;

import org.runonce.project.ProjectRegister;
import org.runonce.project.ProjectStage;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/** 不予立项: never without a reason and never without PRJ-02. */
@Component
class Refusals {
    private final ProjectRegister register;
    private final ReviewDocuments documents;

    Refusals(ProjectRegister register, ReviewDocuments documents) {
        this.register = register;
        this.documents = documents;
    }

    void refuse(String code, ProjectStage stage, String reason, Actor actor) {
        register.refuse(code, stage, reason, actor);
        documents.refusal(code, stage, reason, actor);
    }
}
