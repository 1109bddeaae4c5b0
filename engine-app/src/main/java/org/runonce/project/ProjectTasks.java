package org.runonce.project;

import org.runonce.shared.Actor;
import org.runonce.shared.CaseAccess;
import org.runonce.shared.TaskOperated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the task list asks of projects, and what a project's timeline hears of its tasks. */
@Component
class ProjectTasks implements CaseAccess {
    private final Projects projects;
    private final ProjectRepository repository;
    private final ProjectTimeline timeline;

    ProjectTasks(Projects projects, ProjectRepository repository, ProjectTimeline timeline) {
        this.projects = projects;
        this.repository = repository;
        this.timeline = timeline;
    }

    @Override
    public boolean concerns(String caseNumber, Actor actor) {
        return projects.concerns(caseNumber, actor);
    }

    @EventListener
    void on(TaskOperated event) {
        if (repository.existsById(event.caseNumber())) {
            timeline.add(event.caseNumber(), "TASK_" + event.operation(), event.text(), event.actor());
        }
    }
}
