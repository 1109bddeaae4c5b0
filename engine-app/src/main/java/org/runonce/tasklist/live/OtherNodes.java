package org.runonce.tasklist.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Changes of one node for the pages of the others (ADR 16): what was committed since the last moment is one row, read
 * by one query a node, however many people look. A node that starts says so, since one that died may have had changes
 * that it did not tell.
 */
@Component
class OtherNodes {
    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Told(long id, String node, String changes) {}

    private final String node = UUID.randomUUID().toString();
    private final ConcurrentLinkedQueue<ListChange> untold = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> heard = new HashMap<>();
    private long readTo = -1;
    private long readBefore = -1;

    private final JdbcClient jdbc;
    private final LivePages pages;
    private final ObjectMapper json;
    private final Clock clock;

    OtherNodes(JdbcClient jdbc, LivePages pages, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.json = json;
        this.clock = clock;
    }

    void tell(ListChange change) {
        untold.add(change);
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        write(List.of());
    }

    @Scheduled(fixedDelayString = "${runonce.live.exchange-every:PT0.5S}")
    void exchange() {
        List<ListChange> changes = new ArrayList<>();
        for (ListChange it = untold.poll(); it != null; it = untold.poll()) {
            changes.add(it);
        }
        if (!changes.isEmpty()) {
            write(changes);
        }
        hear();
    }

    @Scheduled(fixedDelayString = "PT1M")
    void forget() {
        jdbc.sql("delete from list_change where told_at < ?").param(now(KEPT)).update();
    }

    /** Numbers of two nodes may be seen out of order, so the last look is read again; those of one node never are. */
    private void hear() {
        if (readTo < 0) {
            readTo = jdbc.sql("select coalesce(max(id), 0) from list_change")
                    .query(Long.class)
                    .single();
            readBefore = readTo;
        }
        long from = readBefore;
        readBefore = readTo;
        for (Told told : jdbc.sql("select id, node, changes from list_change where id > ? order by id")
                .param(from)
                .query(Told.class)
                .list()) {
            readTo = Math.max(readTo, told.id());
            if (!told.node().equals(node) && told.id() > heard.getOrDefault(told.node(), 0L)) {
                heard.put(told.node(), told.id());
                hear(told);
            }
        }
    }

    private void hear(Told told) {
        List<ListChange> changes = read(told.changes());
        if (changes.isEmpty()) {
            pages.resync();
        }
        changes.forEach(pages::changed);
    }

    private void write(List<ListChange> changes) {
        try {
            jdbc.sql("insert into list_change (node, changes, told_at) values (?, ?, ?)")
                    .params(node, json.writeValueAsString(changes), now(Duration.ZERO))
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("changes cannot be written", e);
        }
    }

    private List<ListChange> read(String changes) {
        try {
            return json.readValue(changes, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("changes of another node cannot be read", e);
        }
    }

    private LocalDateTime now(Duration ago) {
        return LocalDateTime.ofInstant(clock.instant().minus(ago), ZoneOffset.UTC);
    }
}
