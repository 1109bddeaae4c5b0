package org.runonce.refusals;

import java.util.ArrayList;
import java.util.List;

/** What is wrong only with handovers, suspensions and the list of what nobody can take. */
final class BadHandoverRequests {
    private static final String KEY = "Idempotency-Key";

    private final List<BadRequest> all = new ArrayList<>();
    private final String task;

    BadHandoverRequests(String task) {
        this.task = task;
    }

    List<BadRequest> all() {
        handovers();
        suspensions();
        return all;
    }

    private void suspensions() {
        String path = "/api/tasks/" + task;
        for (String order : List.of(
                "\"ground\":\"HEARING\",\"reason\":\" \",\"expectedWorkingDays\":3",
                "\"ground\":\"HEARING\",\"reason\":\"x\",\"expectedWorkingDays\":0",
                "\"ground\":\"HEARING\",\"reason\":\"x\",\"expectedWorkingDays\":366",
                "\"ground\":\"HEARING\",\"reason\":\"x\",\"expectedWorkingDays\":1.5",
                "\"ground\":7,\"reason\":[],\"expectedWorkingDays\":\"x\"",
                "\"ground\":\"LUNCH\",\"reason\":\"x\",\"expectedWorkingDays\":3")) {
            add("clerk1", "POST", path + "/suspend", "{" + order + "}");
        }
        add("clerk1", "GET", "/api/tasks?state=MOON", "");
        add("clerk1", "POST", path + "/resume", "{\"data\":null}");
        add("clerk1", "POST", "/api/tasks/no-such/resume", "{\"data\":{}}");
    }

    private void handovers() {
        for (String order : List.of(
                "\"from\":\"clerk2\",\"to\":\"clerk1\"",
                "\"from\":\" \",\"reason\":\"x\"",
                "\"from\":\"" + "c".repeat(65) + "\",\"reason\":\"x\"",
                "\"from\":\"clerk2\",\"to\":\"\",\"reason\":\"x\"",
                "\"from\":\"clerk2\",\"to\":[],\"reason\":\"x\"",
                "\"from\":\"clerk2\",\"to\":\"clerk2\",\"reason\":\"x\"",
                "\"from\":\"clerk2\",\"to\":\"no-such\",\"reason\":\"x\"",
                "\"from\":\"clerk2\",\"reason\":\"" + "长".repeat(501) + "\"",
                "\"from\":\"clerk2\",\"reason\":\"x\",\"perGroup\":[]",
                "\"from\":\"clerk2\",\"reason\":\"x\",\"perGroup\":{\"a\":null}",
                "\"from\":\"clerk2\",\"reason\":\"x\",\"perGroup\":{\"~/\":\"clerk1\"}",
                "\"from\":\"clerk2\",\"reason\":\"x\",\"perGroup\":{\"" + "g".repeat(101) + "\":\"clerk1\"}")) {
            add("hallmanager", "POST", "/api/handovers/preview", "{" + order + "}");
        }
        for (String digest : List.of("\"\"", "null", "7", "\"" + "g".repeat(64) + "\"", "\"" + "0".repeat(64) + "\"")) {
            String body = "{\"from\":\"clerk2\",\"reason\":\"x\",\"digest\":" + digest + "}";
            add("hallmanager", "POST", "/api/handovers", body);
            add("hallmanager", "POST", "/api/handovers", body, KEY, "short");
        }
        add("hallmanager", "GET", "/api/handovers/no-such", "");
        for (String query : List.of("?limit=0", "?limit=201", "?limit=x", "?cursor=" + "c".repeat(65))) {
            add("operator", "GET", "/api/tasks/untakeable" + query, "");
        }
    }

    private void add(String as, String method, String path, String body, String... headers) {
        all.add(new BadRequest(as, method, path, body, List.of(headers)));
    }
}
