package org.runonce.casefile;

import org.runonce.shared.Actor;
import org.runonce.shared.CaseAccess;
import org.runonce.shared.TaskOperated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the task list asks of cases, and what a case's timeline hears of its tasks. */
@Component
class CaseFileTasks implements CaseAccess {
    private final CaseRegister cases;
    private final CaseFileRepository files;
    private final Timeline timeline;

    CaseFileTasks(CaseRegister cases, CaseFileRepository files, Timeline timeline) {
        this.cases = cases;
        this.files = files;
        this.timeline = timeline;
    }

    @Override
    public boolean concerns(String caseNumber, Actor actor) {
        return cases.concerns(caseNumber, actor);
    }

    /** Who works on what is the office's affair: the applicant does not see it. */
    @EventListener
    void on(TaskOperated event) {
        if (files.existsById(event.caseNumber())) {
            timeline.add(event.caseNumber(), "TASK_" + event.operation(), event.text(), event.actor(), false);
        }
    }
}
