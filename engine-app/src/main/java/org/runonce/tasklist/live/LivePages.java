package org.runonce.tasklist.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The pages that are open on this node and hear of changes. */
@Component
public class LivePages {
    private final Set<LivePage> pages = ConcurrentHashMap.newKeySet();
    /** A page that does not read holds one of these up until its connection times out, and no other page longer. */
    private final ExecutorService senders = Executors.newFixedThreadPool(4, daemons());

    private final Interests interests;
    private final LiveSettings settings;

    LivePages(Interests interests, LiveSettings settings, MeterRegistry metrics) {
        this.interests = interests;
        this.settings = settings;
        Gauge.builder("runonce.tasklist.live-pages", pages, Set::size)
                .description("open pages that are told of changes by this node")
                .register(metrics);
    }

    /** The page begins by reading its lists anew: what happened while it was not listening is not told. */
    public SseEmitter open(Actor actor, @Nullable String sessionId) {
        if (pages.size() >= settings.pages() || ofPerson(actor.userId()) >= settings.pagesOfOnePerson()) {
            throw Problem.conflict(
                    "too-many-live-pages",
                    "打开的页面太多，这一页不会自动更新，请关掉几页或手动刷新",
                    "Too many pages are open; this one is not kept up to date: close some, or reload it yourself");
        }
        Interest interest = interests.of(Set.of(actor.userId())).get(actor.userId());
        LivePage page = new LivePage(
                interest == null ? new Interest(actor, Set.of(), Set.of(), List.of()) : interest,
                sessionId,
                new SseEmitter(settings.longest().toMillis()));
        page.emitter.onCompletion(() -> pages.remove(page));
        page.emitter.onError(fault -> pages.remove(page));
        page.emitter.onTimeout(page.emitter::complete);
        pages.add(page);
        sendOrDrop(
                page, () -> page.emitter.send(SseEmitter.event().name("resync").data("{}")));
        return page.emitter;
    }

    void changed(ListChange change) {
        pages.forEach(it -> it.note(change));
    }

    /** Nobody knows what was missed: everybody reads anew. */
    void resync() {
        pages.forEach(page -> hand(() -> sendOrDrop(
                page, () -> page.emitter.send(SseEmitter.event().name("resync").data("{}")))));
    }

    /** A page ends with the session in which it was opened. */
    void sessionEnded(String sessionId) {
        pages.stream().filter(it -> sessionId.equals(it.sessionId)).forEach(this::close);
    }

    @Scheduled(fixedDelayString = "${runonce.live.send-every:PT0.3S}")
    void send() {
        pages.stream().filter(LivePage::takeTurn).forEach(page -> hand(() -> sendOrDrop(page, page::send)));
    }

    /** Keeps connections open through proxies, and finds those whose other end is gone. */
    @Scheduled(fixedDelayString = "${runonce.live.heartbeat-every:PT20S}")
    public void heartbeat() {
        pages.forEach(page -> hand(() ->
                sendOrDrop(page, () -> page.emitter.send(SseEmitter.event().comment("")))));
    }

    /** Posts that were given or taken away count from here on; whoever has no account any more hears nothing. */
    @Scheduled(fixedDelayString = "${runonce.live.refresh-every:PT10S}")
    public void refresh() {
        Set<String> people = pages.stream().map(it -> it.userId).collect(Collectors.toSet());
        Map<String, Interest> now = interests.of(people);
        for (LivePage page : pages) {
            Interest interest = now.get(page.userId);
            if (interest != null) {
                page.now(interest);
            } else if (people.contains(page.userId)) {
                close(page);
            }
        }
    }

    /** Before the server waits for the requests that are still open. */
    @EventListener(ContextClosedEvent.class)
    void shutDown() {
        senders.shutdownNow();
        pages.forEach(this::close);
    }

    private void hand(Runnable sending) {
        if (!senders.isShutdown()) {
            senders.execute(sending);
        }
    }

    private static CustomizableThreadFactory daemons() {
        CustomizableThreadFactory threads = new CustomizableThreadFactory("live-");
        threads.setDaemon(true);
        return threads;
    }

    private long ofPerson(String userId) {
        return pages.stream().filter(it -> it.userId.equals(userId)).count();
    }

    private void close(LivePage page) {
        pages.remove(page);
        page.emitter.complete();
    }

    @FunctionalInterface
    private interface Sending {
        void send() throws IOException;
    }

    /** Whoever has gone away is forgotten; the page comes back by itself if it still is there. */
    private void sendOrDrop(LivePage page, Sending sending) {
        try {
            sending.send();
        } catch (IOException | IllegalStateException gone) {
            pages.remove(page);
            page.emitter.completeWithError(gone);
        }
    }
}
