package org.runonce.tasklist.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.runonce.tasklist.live.LivePages;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Events: {@code resync} (read your lists anew) and {@code changed} (which lists, by which tasks). */
@RestController
@RequestMapping("/api/tasks/events")
@Tag(name = "tasks", description = "任务")
class LiveController {
    private final LivePages pages;

    LiveController(LivePages pages) {
        this.pages = pages;
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(Actor actor, HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return pages.open(actor, session == null ? null : session.getId());
    }
}
