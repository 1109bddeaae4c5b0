package org.runonce.project;

import java.time.Clock;
import java.util.List;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/** Writes down what happened to a project, in the transaction in which it happened. */
@Component
class ProjectTimeline {
    private final ProjectEntryRepository entries;
    private final Clock clock;

    ProjectTimeline(ProjectEntryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    void add(String code, String kind, String text, Actor actor) {
        ProjectEntry entry = new ProjectEntry();
        entry.projectCode = code;
        entry.happenedAt = clock.instant();
        entry.kind = kind;
        entry.text = text;
        entry.actorId = actor.userId();
        entry.actorName = actor.name();
        entries.save(entry);
    }

    List<ProjectHappening> of(String code) {
        return entries.findByProjectCodeOrderById(code).stream()
                .map(it -> new ProjectHappening(it.happenedAt, it.kind, it.text, it.actorName))
                .toList();
    }
}
