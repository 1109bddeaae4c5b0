package org.runonce.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.MovableClock;
import org.springframework.stereotype.Component;

/** The district as the stories know it: people apply, clerks receive, departments speak, leaders decide, over HTTP. */
@Component
public class District {
    private final Api api;
    private final MovableClock clock;

    District(Api api, MovableClock clock) {
        this.api = api;
        this.clock = clock;
    }

    /** It is this moment in Shanghai, e.g. {@code 2026-09-17T10:00}. */
    public void now(String moment) {
        clock.moveTo(LocalDateTime.parse(moment).atZone(DistrictTime.ZONE).toInstant());
    }

    /** A day whose limits end within the years that ship, whenever the suite runs. */
    public void ordinaryMonday() {
        now("2026-06-01T09:00");
    }

    public void backToToday() {
        clock.reset();
    }

    public Caller as(String userId) {
        return api.as(userId);
    }

    public Caller anonymous() {
        return api.anonymous();
    }

    /** A file of this person's, its content unique to the test. */
    public String upload(String userId) {
        byte[] pdf = ("%PDF-1.4\n%" + UUID.randomUUID() + "\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
        Reply reply = as(userId).upload("/api/files", "file", "材料.pdf", "application/pdf", pdf);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.text("id");
    }

    /** An application with every material that must come from the applicant, but for those named. */
    public Map<String, Object> application(String userId, String matter, Map<String, ?> data, String... without) {
        List<Map<String, String>> materials = new ArrayList<>();
        for (JsonNode it : as(userId).get("/api/matters/" + matter).json().at("/materials")) {
            boolean asked = !it.path("necessity").asText().equals("OPTIONAL")
                    && !it.path("sharable").asBoolean();
            if (asked && !List.of(without).contains(it.path("id").asText())) {
                materials.add(Map.of("material", it.path("id").asText(), "file", upload(userId)));
            }
        }
        Map<String, Object> application = new LinkedHashMap<>();
        application.put("matterCode", matter);
        application.put("situation", situation(userId, matter));
        application.put("party", party());
        application.put("data", data);
        application.put("materials", materials);
        return application;
    }

    /** The first situation of the matter. */
    private String situation(String userId, String matter) {
        JsonNode situations = as(userId).get("/api/matters/" + matter).json().path("situations");
        return situations.path(0).path("id").asText();
    }

    public static Map<String, Object> party() {
        return Map.of(
                "name", "杭州清流市政工程有限公司",
                "idType", "USCC",
                "idNumber", "91330110MA2HTE0T1G",
                "phone", "13800001234");
    }

    /** Submits and returns the case number. */
    public String submit(String userId, Map<String, Object> application) {
        Reply reply = as(userId)
                .post(
                        "/api/applications/submission",
                        application,
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.text("caseNumber");
    }

    public String apply(String userId, String matter, Map<String, ?> data, String... without) {
        return submit(userId, application(userId, matter, data, without));
    }

    /** The id of the open task of a case that this person may do. */
    public String task(String userId, String caseNumber, String taskKey) {
        AtomicReference<String> found = new AtomicReference<>();
        Awaitility.await(taskKey + " of " + caseNumber + " for " + userId)
                .atMost(Duration.ofSeconds(20))
                .until(() -> {
                    for (JsonNode it : as(userId)
                            .get("/api/tasks?case=" + caseNumber)
                            .json()
                            .path("items")) {
                        if (it.path("task").asText().equals(taskKey)) {
                            found.set(it.path("id").asText());
                        }
                    }
                    return found.get() != null;
                });
        return found.get();
    }

    public Reply tryTo(String userId, String caseNumber, String taskKey, Map<String, ?> data) {
        return as(userId).post("/api/tasks/" + task(userId, caseNumber, taskKey) + "/complete", Map.of("data", data));
    }

    public void does(String userId, String caseNumber, String taskKey, Map<String, ?> data) {
        Reply reply = tryTo(userId, caseNumber, taskKey, data);
        assertThat(reply.status()).as(taskKey + ": " + reply).isEqualTo(204);
    }

    public void receives(String clerk, String caseNumber) {
        does(clerk, caseNumber, "Task_ReceiveCase", Map.of());
    }

    public void accepts(String clerk, String caseNumber) {
        does(clerk, caseNumber, "Task_AcceptCase", Map.of("acceptance", "ACCEPT"));
    }

    public JsonNode look(String userId, String caseNumber) {
        Reply reply = as(userId).get("/api/cases/" + caseNumber);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }

    public String state(String caseNumber) {
        return look("supervisor", caseNumber).path("state").asText();
    }

    public void awaitState(String caseNumber, String state) {
        Awaitility.await(caseNumber + " is " + state)
                .atMost(Duration.ofSeconds(30))
                .until(() -> state(caseNumber).equals(state));
    }

    /** The clock of a kind, the latest cycle. */
    public JsonNode clock(String caseNumber, String kind) {
        JsonNode found = null;
        for (JsonNode it :
                as("supervisor").get("/api/cases/" + caseNumber + "/clocks").json()) {
            if (it.path("kind").asText().equals(kind)) {
                found = it;
            }
        }
        assertThat(found).as(kind + " clock of " + caseNumber).isNotNull();
        return found;
    }

    /** The document of this type; there must be one. */
    public JsonNode document(String caseNumber, String code) {
        JsonNode found = null;
        for (JsonNode it :
                as("supervisor").get("/api/cases/" + caseNumber + "/documents").json()) {
            if (it.path("code").asText().equals(code)) {
                found = it;
            }
        }
        assertThat(found).as(code + " of " + caseNumber).isNotNull();
        return found;
    }

    public List<String> documents(String caseNumber) {
        List<String> types = new ArrayList<>();
        as("supervisor")
                .get("/api/cases/" + caseNumber + "/documents")
                .json()
                .forEach(it -> types.add(it.path("code").asText()));
        return types;
    }

    public List<String> timeline(String caseNumber) {
        List<String> kinds = new ArrayList<>();
        as("supervisor")
                .get("/api/cases/" + caseNumber + "/timeline")
                .json()
                .forEach(it -> kinds.add(it.path("kind").asText()));
        return kinds;
    }
}
