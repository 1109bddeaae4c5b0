package org.runonce.refusals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is wrong only with tasks: their data, signers, many at once, lists and events. */
final class BadTaskRequests {
    private static final String KEY = "Idempotency-Key";

    private final List<BadRequest> all = new ArrayList<>();
    private final String task;

    BadTaskRequests(String task) {
        this.task = task;
    }

    List<BadRequest> all() {
        tasks();
        returns();
        signers();
        people();
        many();
        events();
        return all;
    }

    private void tasks() {
        String path = "/api/tasks/" + task;
        for (String data : List.of(
                "{\"acceptance\":\"MAYBE\"}",
                "{\"acceptance\":1}",
                "{\"acceptance\":\"NOT_ACCEPT\"}",
                "{\"acceptance\":\"REQUEST_CORRECTION\",\"corrections\":\"all\"}",
                "{\"acceptance\":\"REQUEST_CORRECTION\",\"corrections\":[{}]}",
                "{\"acceptance\":\"REQUEST_CORRECTION\",\"corrections\":[{\"demand\":\"" + "缺".repeat(501) + "\"}]}",
                "{\"acceptance\":\"ACCEPT\",\"reason\":\"hidden field\"}",
                "{\"acceptance\":\"ACCEPT\",\"unknown\":true}",
                "{\"acceptance\":\"ACCEPT\",\"note\":\"" + "长".repeat(501) + "\"}",
                "{\"acceptance\":\"ACCEPT\",\"note\":\"\\u0000\"}")) {
            add("clerk1", "POST", path + "/complete", "{\"data\":" + data + "}");
        }
        add("clerk1", "PUT", path + "/draft", "{\"data\":{\"unknown\":1}}");
        for (String order : List.of(
                "\"command\":\"approve\",\"items\":[{\"id\":\"a\"}]",
                "\"command\":\"claim\",\"items\":[]",
                "\"command\":\"claim\",\"items\":[null]",
                "\"command\":\"claim\",\"items\":[{}]",
                "\"command\":\"claim\",\"items\":[{\"id\":\"a\"},{\"id\":\"a\"}]",
                "\"command\":\"complete\",\"items\":[{\"id\":\"a\",\"data\":null}]",
                "\"command\":\"transfer\",\"items\":[{\"id\":\"a\"}],\"to\":\"clerk2\"")) {
            add("clerk1", "POST", "/api/tasks/bulk", "{" + order + "}");
        }
        add("clerk1", "POST", path + "/claim", "{}", KEY, "short");
        add("clerk1", "PUT", path + "/draft", "{\"data\":{\"acceptance\":[]}}");
        for (String query : List.of(
                "?view=all",
                "?limit=0",
                "?limit=-1",
                "?limit=201",
                "?limit=many",
                "?cursor=garbage",
                "?cursor=MjAyNi0wMi0zMC94",
                "?case=" + "9".repeat(51))) {
            add("clerk1", "GET", "/api/tasks" + query, "");
        }
        for (String verb : List.of("", "/form", "/return-targets")) {
            add("clerk1", "GET", "/api/tasks/no-such" + verb, "");
        }
        for (String verb : List.of("/claim", "/release", "/complete", "/explode")) {
            add("clerk1", "POST", "/api/tasks/no-such" + verb, "{\"data\":{}}");
        }
    }

    private void returns() {
        String path = "/api/tasks/" + task;
        for (String order : List.of(
                "\"to\":\"APPLICANT\"",
                "\"to\":\"APPLICANT\",\"reason\":\" \"",
                "\"to\":\"APPLICANT\",\"reason\":\"" + "长".repeat(501) + "\"",
                "\"to\":\"Task_ReceiveCase\",\"reason\":\"x\"",
                "\"to\":\"nowhere\",\"department\":\"" + "D".repeat(21) + "\",\"reason\":\"x\"",
                "\"reason\":\"x\"")) {
            add("clerk1", "POST", path + "/return", "{" + order + "}");
        }
        add("clerk1", "POST", path + "/take-back", "{}");
        add("clerk1", "POST", path + "/take-back", "{\"reason\":\"not done yet\"}");
    }

    private void signers() {
        String path = "/api/tasks/" + task + "/signers";
        String clerk = "{\"to\":\"clerk2\"}";
        for (String signers : List.of(
                "null",
                "{}",
                "[]",
                "[null]",
                "[{}]",
                "[\"clerk2\"]",
                "[{\"to\":\" \"}]",
                "[{\"to\":\"" + "a".repeat(65) + "\"}]",
                "[{\"to\":\"clerk2\",\"weight\":0}]",
                "[{\"to\":\"clerk2\",\"weight\":101}]",
                "[{\"to\":\"clerk2\",\"weight\":\"heavy\"}]",
                "[{\"to\":\"clerk2\",\"vote\":1}]",
                IntStream.range(0, 21)
                        .mapToObj(it -> "{\"to\":\"a" + it + "\"}")
                        .collect(Collectors.joining(",", "[", "]")))) {
            add("clerk1", "POST", path, sheet(signers, "BEFORE", "ALL", ""));
        }
        add("clerk1", "POST", path, sheet("[" + clerk + "]", "LATER", "ALL", ""));
        add("clerk1", "POST", path, sheet("[" + clerk + "]", "BEFORE", "SOME", ""));
        add("clerk1", "POST", path, sheet("[" + clerk + "]", "BEFORE", "ALL", ",\"threshold\":\"most\""));
        add("clerk1", "POST", path, "{\"signers\":[" + clerk + "],\"order\":\"BEFORE\",\"rule\":\"ALL\"}");
        add(
                "clerk1",
                "POST",
                path,
                sheet("[" + clerk + "]", "BEFORE", "ALL", "").replace("请把关", " "));
        add(
                "clerk1",
                "POST",
                path,
                sheet("[" + clerk + "]", "BEFORE", "ALL", "").replace("请把关", "长".repeat(501)));
        add("clerk1", "DELETE", path + "/no-such", "");
        add("clerk1", "DELETE", path + "/no-such?reason=%20", "");
        add("clerk1", "DELETE", path + "/no-such?reason=" + "a".repeat(501), "");
        add("clerk1", "DELETE", path + "/no-such?reason=why", "");
        add("clerk1", "GET", "/api/tasks/no-such/signers", "");
        add("clerk1", "GET", "/api/tasks/no-such/signers/held", "");
        add("clerk1", "GET", path + "/held", "");
        add("clerk1", "PUT", path, "{}");
        add("clerk1", "POST", "/api/tasks/sign-no-such/complete", "{\"data\":{\"opinion\":\"AGREE\"}}");
    }

    private static String sheet(String signers, String order, String rule, String more) {
        return "{\"signers\":%s,\"order\":\"%s\",\"rule\":\"%s\",\"reason\":\"请把关\"%s}"
                .formatted(signers, order, rule, more);
    }

    private void people() {
        String path = "/api/tasks/" + task + "/people";
        for (String query : List.of("", "?for=", "?for=URGE", "?for=transfer", "?for=COPY&text=" + "a".repeat(51))) {
            add("clerk1", "GET", path + query, "");
        }
        add("clerk1", "GET", "/api/tasks/no-such/people?for=COPY", "");
        add("clerk1", "GET", "/api/tasks/no-such/offers", "");
        add("", "GET", "/api/phrases", "");
        for (String phrase : List.of(
                "{}",
                "{\"text\":null}",
                "{\"text\":\" \"}",
                "{\"text\":[]}",
                "{\"text\":\"" + "长".repeat(201) + "\"}")) {
            add("clerk1", "POST", "/api/phrases", phrase);
        }
        add("clerk1", "DELETE", "/api/phrases/no-such", "");
        add("clerk1", "GET", "/api/files/no-such/view", "");
    }

    private void many() {
        String tooMany = IntStream.range(0, 201)
                .mapToObj(it -> "{\"id\":\"a" + it + "\"}")
                .collect(Collectors.joining(","));
        for (String order : List.of(
                "\"items\":[{\"id\":\"a\"}]",
                "\"command\":\"CLAIM\",\"items\":[{\"id\":\"a\"}]",
                "\"command\":\"claim\"",
                "\"command\":\"claim\",\"items\":{}",
                "\"command\":\"claim\",\"items\":[{\"id\":\" \"}]",
                "\"command\":\"claim\",\"items\":[{\"id\":\"" + "a".repeat(65) + "\"}]",
                "\"command\":\"claim\",\"items\":[" + tooMany + "]",
                "\"command\":\"transfer\",\"items\":[{\"id\":\"a\"}],\"reason\":\"x\"",
                "\"command\":\"transfer\",\"items\":[{\"id\":\"a\"}],\"to\":\"" + "a".repeat(65)
                        + "\",\"reason\":\"x\"",
                "\"command\":\"copy\",\"items\":[{\"id\":\"a\"}]",
                "\"command\":\"urge\",\"items\":[{\"id\":\"a\"}]",
                "\"command\":\"urge\",\"items\":[{\"id\":\"a\"}],\"reason\":\"" + "长".repeat(501) + "\"")) {
            add("clerk1", "POST", "/api/tasks/bulk", "{" + order + "}");
        }
        add("clerk1", "POST", "/api/tasks/bulk", "{\"command\":\"claim\",\"items\":[{\"id\":\"a\"}]}", KEY, "short");
    }

    private void events() {
        add("clerk1", "POST", "/api/tasks/events", "{}");
        add("clerk1", "DELETE", "/api/tasks/events", "");
        add("", "GET", "/api/tasks/events", "");
    }

    private void add(String as, String method, String path, String body, String... headers) {
        all.add(new BadRequest(as, method, path, body, List.of(headers)));
    }
}
