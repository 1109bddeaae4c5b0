package org.runonce.tasklist.live;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page. What changes between two moments of sending becomes one event. */
class LivePage {
    /** A page that misses more than this reads its list anew anyway. */
    private static final int MOST_TASKS = 100;

    final String userId;
    final @Nullable String sessionId;
    final SseEmitter emitter;
    private volatile Interest interest;
    private final Set<Interest.View> views = EnumSet.noneOf(Interest.View.class);
    private final Set<String> tasks = new LinkedHashSet<>();
    private boolean sending;

    LivePage(Interest interest, @Nullable String sessionId, SseEmitter emitter) {
        this.userId = interest.actor().userId();
        this.interest = interest;
        this.sessionId = sessionId;
        this.emitter = emitter;
    }

    /** What an event tells: which lists changed and by which tasks; no tasks if there are too many to name. */
    record Changed(List<String> views, List<String> tasks) {}

    /** Whoever begins or ceases to stand in for somebody has other lists from then on. */
    synchronized void now(Interest interest) {
        if (!interest.places().equals(this.interest.places())) {
            views.add(Interest.View.MINE);
            views.add(Interest.View.GROUPS);
        }
        this.interest = interest;
    }

    synchronized void note(ListChange change) {
        Set<Interest.View> touched = interest.touchedBy(change);
        if (!touched.isEmpty()) {
            views.addAll(touched);
            tasks.add(change.taskId());
        }
    }

    /** True if there is something to send and nobody is sending; who asks then sends. */
    synchronized boolean takeTurn() {
        if (sending || views.isEmpty()) {
            return false;
        }
        sending = true;
        return true;
    }

    void send() throws IOException {
        try {
            emitter.send(SseEmitter.event().name("changed").data(take()));
        } finally {
            synchronized (this) {
                sending = false;
            }
        }
    }

    private synchronized Changed take() {
        List<String> names =
                views.stream().map(it -> it.name().toLowerCase(Locale.ROOT)).toList();
        Changed changed = new Changed(names, tasks.size() > MOST_TASKS ? List.of() : List.copyOf(tasks));
        views.clear();
        tasks.clear();
        return changed;
    }
}
