package org.runonce.casefile;

import java.time.Clock;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/** Writes down what happened to a case, in the transaction in which it happened. */
@Component
class Timeline {
    private final TimelineRepository entries;
    private final Clock clock;

    Timeline(TimelineRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** @param open whether the applicant sees it too */
    void add(String caseNumber, String kind, String text, Actor actor, boolean open) {
        TimelineEntry entry = new TimelineEntry();
        entry.caseNumber = caseNumber;
        entry.happenedAt = clock.instant();
        entry.kind = kind;
        entry.text = text;
        entry.actorId = actor.userId();
        entry.actorName = actor.name();
        entry.open = open;
        entries.save(entry);
    }
}
