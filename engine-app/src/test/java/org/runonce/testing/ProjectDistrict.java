package org.runonce.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.MovableClock;
import org.springframework.stereotype.Component;

/** IT projects as the stories know them: offices file, the data bureau and its colleagues review, over HTTP. */
@Component
public class ProjectDistrict {
    private final District district;
    private final MovableClock clock;

    ProjectDistrict(District district, MovableClock clock) {
        this.district = district;
        this.clock = clock;
    }

    public Caller as(String userId) {
        return district.as(userId);
    }

    /** One function of a filing. */
    public static Map<String, Object> function(int no, String name, boolean main, int costWan) {
        return Map.of("no", no, "name", name, "description", name, "main", main, "costWan", costWan);
    }

    /** A complete filing of these functions, with the documents it must have and one indicator 办件时长. */
    public Map<String, Object> filing(String handler, String name, List<Map<String, Object>> functions) {
        int sum = functions.stream().mapToInt(it -> (int) it.get("costWan")).sum();
        List<Map<String, Object>> documents = new ArrayList<>();
        for (String kind : List.of("PLAN", "BUDGET", "FEASIBILITY")) {
            documents.add(Map.of("kind", kind, "fileId", district.upload(handler)));
        }
        Map<String, Object> filing = new LinkedHashMap<>();
        filing.put("name", name);
        filing.put("applicationSystem", "数字政府");
        filing.put("buildType", "NEW");
        filing.put("requestedWan", sum);
        filing.put("mlpsLevel", 2);
        filing.put("cloudVcpu", 16);
        filing.put("summary", name + "的建设内容");
        filing.put("functions", functions);
        filing.put("dataItems", List.of(Map.of("direction", "NEED", "name", "人口基础信息")));
        filing.put("componentsReused", List.of());
        filing.put("indicators", List.of(Map.of("name", "办件时长", "unit", "天", "before", 10, "target", 3)));
        filing.put("documents", documents);
        return filing;
    }

    /** A filing of two functions, 300 and 100, called by words that mean nothing, so that they duplicate nothing. */
    public Map<String, Object> filing(String handler, String name) {
        return filing(
                handler, name, List.of(function(1, unheardOf(), true, 300), function(2, unheardOf(), false, 100)));
    }

    /** Twelve characters in an order that nobody has written before. */
    public static String unheardOf() {
        StringBuilder word = new StringBuilder();
        new SecureRandom().ints(12, 0x4E00, 0x9FA5).forEach(word::appendCodePoint);
        return word.toString();
    }

    /** Submits and returns the project's code. */
    public String files(String handler, Map<String, Object> filing) {
        Reply reply = tryToFile(handler, filing);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.text("projectCode");
    }

    public Reply tryToFile(String handler, Map<String, Object> filing) {
        return as(handler)
                .post(
                        "/api/projects/submission",
                        filing,
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
    }

    public void does(String userId, String code, String taskKey, Map<String, ?> data) {
        district.does(userId, code, taskKey, data);
    }

    public Reply tryTo(String userId, String code, String taskKey, Map<String, ?> data) {
        return district.tryTo(userId, code, taskKey, data);
    }

    public void passesFiling(String code) {
        does("sgj-bureau", code, "Task_CheckFiling", Map.of("filingVerdict", "PASS"));
    }

    public void passesFirstReview(String code) {
        does("ggb-reform", code, "Task_ReviewScene", Map.of("sceneVerdict", "PASS", "reason", "场景成立"));
        does("qfb-lead-app", code, "Task_ReviewApplication", Map.of("applicationVerdict", "PASS", "reason", "可行"));
    }

    /** Five experts, all of whom speak for the project. */
    public void passesExperts(String code) {
        selects(code, "expert1", "expert2", "expert3", "expert4", "expert5");
        for (int i = 1; i <= 5; i++) {
            speaks("expert" + i, code, "SUPPORT", 80);
        }
        does("sgj-bureau", code, "Task_SummariseExperts", Map.of("chair", "expert1", "summary", "同意立项"));
    }

    public void selects(String code, String... experts) {
        does("sgj-bureau", code, "Task_SelectExperts", panel(experts));
    }

    public static Map<String, Object> panel(String... experts) {
        return Map.of(
                "experts", Stream.of(experts).map(it -> Map.of("userId", it)).toList());
    }

    /** In the task that is this expert's own. */
    public void speaks(String expert, String code, String opinion, int score) {
        Reply reply = tryToSpeak(expert, code, Map.of("opinion", opinion, "score", score, "comment", expert + "的意见"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(204);
    }

    public Reply tryToSpeak(String expert, String code, Map<String, ?> data) {
        return as(expert).post("/api/tasks/" + own(expert, code) + "/complete", Map.of("data", data));
    }

    /** The task of the project that this person holds. */
    public String own(String userId, String code) {
        AtomicReference<String> found = new AtomicReference<>();
        Awaitility.await("a task of " + userId + " in " + code)
                .atMost(Duration.ofSeconds(20))
                .until(() -> {
                    as(userId)
                            .get("/api/tasks?case=" + code)
                            .json()
                            .path("items")
                            .forEach(it -> {
                                if (it.path("assignee").asText().equals(userId)) {
                                    found.set(it.path("id").asText());
                                }
                            });
                    return found.get() != null;
                });
        return found.get();
    }

    /** The batch of the project comes together, if it has not done so before. */
    public void sits(String code) {
        String batch = look("supervisor", code).path("batch").asText();
        String url = "/api/batches/" + batch;
        if (as("sgj-bureau").get(url).json().path("state").asText().equals("OPEN")) {
            String today = DistrictTime.today(clock).toString();
            Reply reply = as("sgj-bureau").post(url + "/sitting", Map.of("on", today, "place", "一号会议室"));
            assertThat(reply.status()).as(reply.toString()).isLessThan(300);
        }
    }

    /** All three, with the sums of data bureau, development & reform, and finance. */
    public void recommend(String code, int dataBureau, int drc, int finance) {
        sits(code);
        does("sgj-bureau", code, "Task_GiveJointVerdict_DataBureau", recommendation(dataBureau));
        does("fgj-drc", code, "Task_GiveJointVerdict_Drc", recommendation(drc));
        does("czj-fin", code, "Task_GiveJointVerdict_Finance", recommendation(finance));
    }

    public static Map<String, Object> recommendation(int wan) {
        return Map.of("verdict", "RECOMMEND", "recommendedWan", wan, "group", "省级试点", "reason", "符合要求");
    }

    /** A project of this office that has come through all reviews: 400 requested, 360 approved. */
    public String approved(String handler, String name) {
        return approved(handler, filing(handler, name), 360);
    }

    public String approved(String handler, Map<String, Object> filing, int wan) {
        String code = files(handler, filing);
        passesFiling(code);
        passesFirstReview(code);
        passesExperts(code);
        recommend(code, wan, wan, wan);
        does("sgj-leader", code, "Task_ApproveProject", Map.of("approval", "APPROVE"));
        return code;
    }

    public List<String> documents(String code) {
        List<String> types = new ArrayList<>();
        as("supervisor")
                .get("/api/projects/" + code + "/documents")
                .json()
                .forEach(it -> types.add(it.path("code").asText()));
        return types;
    }

    public JsonNode look(String userId, String code) {
        Reply reply = as(userId).get("/api/projects/" + code);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }

    public String state(String code) {
        return look("supervisor", code).path("state").asText();
    }

    public String stage(String code) {
        return look("supervisor", code).path("stage").asText();
    }

    public List<String> timeline(String code) {
        List<String> kinds = new ArrayList<>();
        as("supervisor")
                .get("/api/projects/" + code + "/timeline")
                .json()
                .forEach(it -> kinds.add(it.path("kind").asText()));
        return kinds;
    }
}
