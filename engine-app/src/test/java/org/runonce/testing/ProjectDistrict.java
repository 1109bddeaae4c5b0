package org.runonce.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** IT projects as the stories know them: offices file, the data bureau and its colleagues review, over HTTP. */
@Component
public class ProjectDistrict {
    private final District district;

    ProjectDistrict(District district) {
        this.district = district;
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

    /** A filing of two functions, 300 and 100. */
    public Map<String, Object> filing(String handler, String name) {
        return filing(
                handler, name, List.of(function(1, name + "核心业务", true, 300), function(2, name + "统计分析", false, 100)));
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
