package org.runonce.interagency.process;

import static java.util.Map.entry;

import java.util.Map;
import org.runonce.intake.events.ApplicationSubmitted;
import org.runonce.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 机关内跑: starts the process of a matter between offices. */
@Component
class InterAgencyProcess {
    static final String ID = "inter-agency-matter";

    private final Workflow workflow;

    InterAgencyProcess(Workflow workflow) {
        this.workflow = workflow;
    }

    @EventListener
    void on(ApplicationSubmitted event) {
        if (event.publicMatter()) {
            return;
        }
        workflow.start(
                ID,
                event.caseNumber(),
                Map.ofEntries(
                        entry("matterCode", event.matterCode()),
                        entry("acceptingAuthority", event.acceptingAuthority()),
                        entry("leadDepartment", event.leadDepartment()),
                        entry("publicMatter", false),
                        entry("packageOfItems", event.packageOfItems())));
    }
}
