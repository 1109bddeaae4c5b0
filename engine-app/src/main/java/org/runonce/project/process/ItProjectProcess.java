package org.runonce.project.process;

import java.util.Map;
import org.runonce.project.events.ProjectSubmitted;
import org.runonce.project.events.ProjectWithdrawn;
import org.runonce.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 数字化项目: starts the process of a project and tells it what happened, in the transaction in which it happened. */
@Component
class ItProjectProcess {
    static final String ID = "it-project";
    static final String PROJECT_WITHDRAWN = "Message_ProjectWithdrawn";

    private final Workflow workflow;

    ItProjectProcess(Workflow workflow) {
        this.workflow = workflow;
    }

    @EventListener
    void on(ProjectSubmitted event) {
        workflow.start(
                ID,
                event.code(),
                Map.of(
                        "office", event.office(),
                        "leadUnit", event.leadUnit(),
                        "applicationSystem", event.applicationSystem(),
                        "batch", event.batch()));
    }

    @EventListener
    void on(ProjectWithdrawn event) {
        workflow.tell(PROJECT_WITHDRAWN, event.code(), Map.of());
    }
}
