package org.runonce.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.runonce.testing.Caller;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.springframework.stereotype.Component;

/** The data bureau's desk over HTTP. Each test has a historic batch of its own, into which nobody else files. */
@Component
public class BatchDesk {
    public static final String BUREAU = "sgj-bureau";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final District district;

    BatchDesk(District district) {
        this.district = district;
    }

    public Caller bureau() {
        return district.as(BUREAU);
    }

    /** A batch of the year 2020, which only an import fills. */
    public String opened() {
        return opened("2020-%02d".formatted(NEXT.incrementAndGet()));
    }

    public String opened(String code) {
        Reply reply = bureau().post("/api/batches", Map.of("code", code));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.text("code");
    }

    public Reply imports(String batch, String csv) {
        return imports(batch, "批次.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    public Reply imports(String batch, String name, byte[] content) {
        return bureau().upload("/api/batches/" + batch + "/sheet", "file", name, "application/octet-stream", content);
    }

    public void calls(String batch) {
        Reply reply = bureau().post("/api/batches/" + batch + "/sitting", Map.of("on", "2026-06-01", "place", "区行政中心"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(204);
    }

    public Reply minutes(String batch) {
        return bureau().post(
                        "/api/batches/" + batch + "/minutes",
                        Map.of(
                                "heldOn", "2026-06-01",
                                "place", "区行政中心",
                                "chair", "区数管局分管领导",
                                "attendees", List.of("区数管局", "区发改局", "区财政局")));
    }

    public Reply closes(String batch) {
        return bureau().post("/api/batches/" + batch + "/closing");
    }

    public JsonNode look(String batch, String query) {
        Reply reply = bureau().get("/api/batches/" + batch + query);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }
}
