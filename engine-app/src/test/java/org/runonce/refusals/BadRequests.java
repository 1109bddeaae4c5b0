package org.runonce.refusals;

import java.util.ArrayList;
import java.util.List;

/** The table of malformed requests: every body that is wrong anywhere, at every endpoint, and what is wrong only there. */
final class BadRequests {
    private static final String KEY = "Idempotency-Key";
    private static final String PARTY =
            "{\"name\":\"甲\",\"idType\":\"USCC\",\"idNumber\":\"91330110MA2HTE0T1G\",\"phone\":\"13800001234\"}";

    private final List<BadRequest> all = new ArrayList<>();
    private final String received;
    private final String task;

    /** @param received a case that has been received @param task its open task of the window */
    BadRequests(String received, String task) {
        this.received = received;
        this.task = task;
    }

    List<BadRequest> all() {
        everywhere();
        applications();
        all.addAll(new BadTaskRequests(task).all());
        all.addAll(new BadHandoverRequests(task).all());
        all.addAll(BadDeskRequests.ALL);
        cases();
        others();
        return all;
    }

    private void everywhere() {
        String of = "/api/cases/" + received;
        List<String[]> endpoints = List.of(
                new String[] {"", "POST", "/api/matters/PUB-005/eligibility"},
                new String[] {"", "POST", "/api/matters/PUB-005/eligibility/conversation"},
                new String[] {"applicant1", "POST", "/api/applications"},
                new String[] {"applicant1", "POST", "/api/applications/submission"},
                new String[] {"applicant1", "PUT", "/api/applications/no-such"},
                new String[] {"clerk1", "POST", "/api/applicants/known"},
                new String[] {"clerk1", "POST", "/api/applicants/awaited"},
                new String[] {"clerk1", "PUT", of + "/corrections/draft"},
                new String[] {"clerk1", "POST", "/api/tasks/" + task + "/complete"},
                new String[] {"clerk1", "PUT", "/api/tasks/" + task + "/draft"},
                new String[] {"clerk1", "POST", "/api/tasks/" + task + "/return"},
                new String[] {"clerk1", "POST", "/api/tasks/" + task + "/take-back"},
                new String[] {"clerk1", "POST", "/api/tasks/bulk"},
                new String[] {"clerk1", "POST", "/api/tasks/" + task + "/signers"},
                new String[] {"clerk1", "POST", "/api/tasks/" + task + "/suspend"},
                new String[] {"clerk1", "POST", "/api/tasks/" + task + "/resume"},
                new String[] {"hallmanager", "POST", "/api/handovers/preview"},
                new String[] {"hallmanager", "POST", "/api/handovers"},
                new String[] {"gaj-approver", "POST", of + "/correction-wishes"},
                new String[] {"applicant1", "POST", of + "/corrections"},
                new String[] {"applicant1", "POST", of + "/withdrawal"},
                new String[] {"zfj-leader", "POST", of + "/termination"},
                new String[] {"applicant1", "POST", of + "/on-the-spot-fix"},
                new String[] {"applicant1", "POST", of + "/gap-materials"},
                new String[] {"zfj-approver", "POST", of + "/special-procedures"},
                new String[] {"zfj-approver", "POST", of + "/extensions"},
                new String[] {"applicant1", "POST", "/api/rating"},
                new String[] {"operator", "POST", "/api/demo/clock"});
        List<String> bodies = List.of(
                "",
                "null",
                "[]",
                "\"text\"",
                "42",
                "{",
                "{\"a\":}",
                "{}",
                "{\"nonsense\":1}",
                "[".repeat(2000),
                "\u0000",
                "{\"data\":\"" + "x".repeat(200) + "\"}");
        for (String[] it : endpoints) {
            bodies.forEach(body -> add(it[0], it[1], it[2], body, KEY, "malformed-request"));
            add(it[0], it[1], it[2], "{}", "Content-Type", "text/plain");
            add(it[0], "PATCH", it[2], "{}");
        }
    }

    private void applications() {
        String path = "/api/applications/submission";
        for (String party : List.of(
                "null",
                "[]",
                "\"甲\"",
                "{}",
                PARTY.replace("USCC", "PASSPORT"),
                PARTY.replace("T1G", "T1H"),
                PARTY.replace("91330110MA2HTE0T1G", ""),
                PARTY.replace("13800001234", "abc"),
                PARTY.replace("13800001234", "1".repeat(40)),
                PARTY.replace("甲", " "),
                PARTY.replace("甲", "甲".repeat(101)),
                PARTY.replace("\"phone\"", "\"telephone\""))) {
            add("applicant1", "POST", path, application(party, "{}"), KEY, "malformed-request");
        }
        for (String data : List.of(
                "[]",
                "\"x\"",
                "{\"unknown\":1}",
                "{\"areaM2\":\"many\"}",
                "{\"areaM2\":-1}",
                "{\"areaM2\":1e309}",
                "{\"workStartsOn\":\"2026-02-30\"}",
                "{\"workStartsOn\":20260230}",
                "{\"roadKind\":\"MOON\"}",
                "{\"projectName\":\"" + "长".repeat(5000) + "\"}",
                "{\"projectName\":{\"deep\":1}}",
                "{\"emergencyRepair\":\"yes\"}")) {
            add("applicant1", "POST", path, application(PARTY, data), KEY, "malformed-request");
            add("", "POST", "/api/matters/PUB-005/eligibility", "{\"data\":" + data + "}");
        }
        for (String key : List.of("", "short", "k".repeat(101), "with space in it", "tab\tinside-key")) {
            if (!key.contains("\t")) {
                add("applicant1", "POST", path, application(PARTY, "{}"), KEY, key);
            }
        }
        add("applicant1", "POST", path, application(PARTY, "{}"));
        add("applicant1", "POST", "/api/applications", "{\"matterCode\":\"NO-SUCH\"}");
        add("applicant1", "POST", "/api/applications", "{\"matterCode\":\"" + "A".repeat(41) + "\"}");
        add("applicant1", "POST", "/api/applications", "{\"matterCode\":\"PUB-005\",\"materials\":[null]}");
        add("applicant1", "POST", "/api/applications", "{\"matterCode\":\"PUB-005\",\"materials\":[{}]}");
        add("applicant1", "POST", "/api/applications", "{\"matterCode\":\"PUB-005\",\"materials\":{}}");
        for (String papers : List.of(
                "{}",
                "[null]",
                "[{}]",
                "[{\"material\":\"x\",\"copies\":0}]",
                "[{\"material\":\"x\",\"copies\":100}]")) {
            add("clerk1", "POST", "/api/applications", "{\"matterCode\":\"PUB-005\",\"papers\":" + papers + "}");
        }
        add(
                "clerk1",
                "POST",
                "/api/applicants/known",
                "{\"matterCode\":\"NO-SUCH\",\"name\":\"甲\",\"idNumber\":\"1\"}");
        add(
                "clerk1",
                "POST",
                "/api/applicants/known",
                "{\"matterCode\":\"PUB-005\",\"name\":\" \",\"idNumber\":\"1\"}");
        add("applicant1", "GET", "/api/applications/no-such", "");
        add("applicant1", "DELETE", "/api/applications/no-such", "");
        add("applicant1", "POST", "/api/applications/no-such/submission", "", KEY, "malformed-request");
    }

    private static String application(String party, String data) {
        return "{\"matterCode\":\"PUB-005\",\"party\":%s,\"data\":%s}".formatted(party, data);
    }

    private void cases() {
        for (String query : List.of(
                "?state=NOPE",
                "?limit=0",
                "?limit=201",
                "?limit=x",
                "?matter=" + "A".repeat(41),
                "?q=" + "a".repeat(101),
                "?cursor=" + "1".repeat(51))) {
            add("clerk1", "GET", "/api/cases" + query, "");
        }
        for (String part : List.of(
                "",
                "/timeline",
                "/clocks",
                "/documents",
                "/materials",
                "/diagram",
                "/corrections",
                "/earlier-forms",
                "/opinions",
                "/site-verifications")) {
            add("clerk1", "GET", "/api/cases/0000000000000000000" + part, "");
        }
        String of = "/api/cases/" + received;
        add("gaj-approver", "POST", of + "/correction-wishes", "{\"demand\":\"" + "长".repeat(501) + "\"}");
        add("gaj-approver", "POST", of + "/correction-wishes", "{\"demand\":\"  \"}");
        add("gaj-approver", "POST", of + "/correction-wishes", "{\"demand\":\"补\",\"materialId\":\"not-listed\"}");
        add(
                "zfj-approver",
                "POST",
                of + "/special-procedures",
                "{\"kind\":\"EXPERT_REVIEW\",\"reason\":\"x\",\"expectedWorkingDays\":0}");
        add(
                "zfj-approver",
                "POST",
                of + "/special-procedures",
                "{\"kind\":\"EXPERT_REVIEW\",\"reason\":\"x\",\"expectedWorkingDays\":1.5}");
        add(
                "zfj-approver",
                "POST",
                of + "/special-procedures",
                "{\"kind\":\"LUNCH\",\"reason\":\"x\",\"expectedWorkingDays\":3}");
        add(
                "zfj-approver",
                "POST",
                of + "/special-procedures",
                "{\"kind\":7,\"reason\":[],\"expectedWorkingDays\":\"x\"}");
        add("applicant1", "POST", of + "/withdrawal", "{\"reason\":\"" + "长".repeat(1001) + "\"}");
        add("applicant1", "POST", of + "/corrections", "{\"answers\":[null]}");
        add("applicant1", "POST", of + "/corrections", "{\"answers\":[{\"demand\":\"x\"}]}");
        for (String wrong : List.of("\"copies\":0", "\"copies\":100", "\"copies\":\"two\"", "\"inForm\":\"maybe\"")) {
            add("clerk1", "POST", of + "/corrections", "{\"answers\":[{\"demand\":\"x\"," + wrong + "}]}");
        }
        add("clerk1", "POST", of + "/gap-materials", "{\"material\":\"x\"}");
        add("clerk1", "POST", of + "/gap-materials", "{\"material\":\"x\",\"copies\":0}");
        add("clerk1", "POST", "/api/applicants/awaited", "{\"text\":\"" + "长".repeat(101) + "\"}");
        add("clerk1", "POST", "/api/applicants/awaited", "{\"text\":\"\\u0000\"}");
    }

    private void others() {
        for (String query : List.of("?limit=0", "?limit=x", "?scope=MOON", "?cursor=garbage", "?limit=100000")) {
            add("", "GET", "/api/matters" + query, "");
        }
        for (String path : List.of(
                "/api/matters/NO-SUCH",
                "/api/matters/NO-SUCH/form",
                "/api/matters/PUB-005/versions/999",
                "/api/matters/PUB-005/versions/x",
                "/api/follow/123",
                "/api/follow/123?code=x",
                "/api/documents/verify/none")) {
            add("", "GET", path, "");
        }
        for (String level : List.of("0", "6", "-1", "\"good\"", "1.5", "99999999999999999999")) {
            add("applicant1", "POST", "/api/rating", "{\"caseNumber\":\"" + received + "\",\"level\":" + level + "}");
        }
        add("applicant1", "POST", "/api/rating", "{\"caseNumber\":\"" + received + "\",\"level\":1}");
        add("applicant1", "GET", "/api/rating?matter=" + "A".repeat(41), "");
        add("applicant1", "GET", "/api/files/no-such", "");
        add("applicant1", "POST", "/api/files", "no parts at all", "Content-Type", "multipart/form-data");
        add("applicant1", "POST", "/api/files", "--b\r\n\r\n--b--", "Content-Type", "multipart/form-data; boundary=b");
        add("applicant1", "GET", "/api/documents/no-such", "");
        for (String query : List.of(
                "?day=x", "?day=2026-02-30", "?day=0001-01-01", "?cursor=no-such", "?cursor=" + "1".repeat(51))) {
            add("clerk1", "GET", "/api/handover-notes" + query, "");
        }
        add("applicant1", "GET", "/api/no-such-address", "");
        add("operator", "POST", "/api/demo/clock", "{\"now\":\"yesterday\"}");
        add("operator", "POST", "/api/demo/clock", "{\"now\":\"2026-06-01\"}");
        add("operator", "POST", "/api/demo/clock", "{\"now\":\"1000-01-01T00:00:00Z\"}");
    }

    private void add(String as, String method, String path, String body, String... headers) {
        all.add(new BadRequest(as, method, path, body, List.of(headers)));
    }
}
