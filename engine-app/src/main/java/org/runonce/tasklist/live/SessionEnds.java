package org.runonce.tasklist.live;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.stereotype.Component;

/** Signed out or run out: the session's pages hear nothing more. */
@Component
class SessionEnds implements HttpSessionListener {
    private final LivePages pages;

    SessionEnds(LivePages pages) {
        this.pages = pages;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        pages.sessionEnded(event.getSession().getId());
    }
}
