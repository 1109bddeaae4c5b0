package org.runonce.construction.process;

import java.util.Map;
import org.runonce.construction.events.ChangeAsked;
import org.runonce.construction.events.ChangeNeedsReview;
import org.runonce.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 建设实施: tells the process of a project that its office asks for a change. */
@Component
class ProjectConstructionProcess {
    static final String CHANGE_ASKED = "Message_ChangeAsked";
    static final String CHANGE_NEEDS_REVIEW = "Message_ChangeNeedsReview";
    static final String REVIEW_AGAIN = "reviewAgain";

    private final Workflow workflow;

    ProjectConstructionProcess(Workflow workflow) {
        this.workflow = workflow;
    }

    @EventListener
    void on(ChangeAsked event) {
        workflow.tell(CHANGE_ASKED, event.code(), Map.of());
    }

    @EventListener
    void on(ChangeNeedsReview event) {
        workflow.tell(CHANGE_NEEDS_REVIEW, event.code(), Map.of());
    }
}
