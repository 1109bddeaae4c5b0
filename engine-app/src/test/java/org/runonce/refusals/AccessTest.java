package org.runonce.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runonce.testing.Caller;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who may do what with a case that is not theirs; who sees what of one is {@link VisibilityTest}'s. */
@RunOnceTest
@ExtendWith(OutputCaptureExtension.class)
class AccessTest {
    private static final String ID_NUMBER = "91330110MA2HTE0T1G";
    private static final String PHONE = "13800001234";
    private static final Map<String, Object> BIKES =
            Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false);

    @Autowired
    District district;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void an_applicant_takes_no_step_of_an_office() {
        String number = district.apply("applicant1", "PUB-102", BIKES);
        district.receives("clerk1", number);
        String of = "/api/cases/" + number;
        assertThat(refusal("applicant1", of + "/termination", Map.of("reason", "x")))
                .isEqualTo("not-the-leader");
        assertThat(refusal("applicant1", of + "/correction-wishes", Map.of("demand", "x")))
                .isEqualTo("not-a-reviewer");
        assertThat(refusal("applicant1", of + "/extensions", Map.of("reason", "x")))
                .isEqualTo("not-the-approver");
        assertThat(refusal(
                        "applicant1",
                        of + "/special-procedures",
                        Map.of("kind", "HEARING", "reason", "x", "expectedWorkingDays", 3)))
                .isEqualTo("not-the-approver");
        String task = "/api/tasks/" + district.task("clerk1", number, "Task_AcceptCase");
        for (String verb : List.of("/claim", "/release", "/complete", "/resume")) {
            assertThat(refusal("applicant1", task + verb, Map.of("data", Map.of("acceptance", "ACCEPT"))))
                    .isEqualTo("task-not-yours");
        }
        Map<String, Object> suspend = Map.of("ground", "HEARING", "reason", "x", "expectedWorkingDays", 3);
        for (String one : List.of("applicant1", "zfj-leader", "operator", "supervisor")) {
            assertThat(refusal(one, task + "/suspend", suspend)).as(one).isEqualTo("task-not-yours");
        }
        Map<String, String> order = Map.of("from", "clerk1", "reason", "x");
        assertThat(refusal("applicant1", "/api/handovers/preview", order)).isEqualTo("not-a-leader");
        assertThat(refusal(
                        "applicant1",
                        "/api/handovers",
                        Map.of("from", "clerk1", "reason", "x", "digest", "0".repeat(64))))
                .isEqualTo("not-a-leader");
        assertThat(district.as("applicant1").get("/api/tasks/untakeable").problem())
                .isEqualTo("not-a-leader");
        assertThat(district.as("applicant1").get("/api/handovers/no-such").problem())
                .isEqualTo("handover-not-found");
        assertThat(refusal("applicant1", task + "/return", Map.of("to", "APPLICANT", "reason", "x")))
                .isEqualTo("task-not-yours");
        assertThat(refusal("applicant1", task + "/take-back", Map.of("reason", "x")))
                .isEqualTo("task-not-yours");
        for (String question : List.of("/return-targets", "/offers", "/people?for=COPY")) {
            assertThat(district.as("applicant1").get(task + question).problem())
                    .as(question)
                    .isEqualTo("task-not-yours");
        }
        assertThat(district.as("applicant1")
                        .put(task + "/draft", Map.of("data", Map.of()))
                        .problem())
                .isEqualTo("task-not-yours");
        assertThat(district.state(number)).isEqualTo("RECEIVED");
    }

    @Test
    void an_office_takes_no_step_of_the_applicant_and_none_of_another_office() {
        String number = district.apply("applicant1", "PUB-102", BIKES);
        district.receives("clerk1", number);
        String of = "/api/cases/" + number;
        for (String one : List.of("zfj-approver", "zfj-leader", "supervisor", "govleader", "result1")) {
            assertThat(refusal(one, of + "/withdrawal", Map.of("reason", "x")))
                    .as(one)
                    .isEqualTo("not-the-applicant");
            assertThat(refusal(one, of + "/gap-materials", Map.of("material", "x", "file", "y")))
                    .as(one)
                    .isEqualTo("not-the-applicant");
            assertThat(refusal(one, of + "/corrections", Map.of("answers", List.of())))
                    .as(one)
                    .isEqualTo("not-the-applicant");
            assertThat(district.as(one).get(of + "/corrections/draft").problem())
                    .as(one)
                    .isEqualTo("not-the-applicant");
            assertThat(district.as(one)
                            .put(of + "/corrections/draft", Map.of("answers", List.of()))
                            .problem())
                    .as(one)
                    .isEqualTo("not-the-applicant");
            assertThat(refusal(one, "/api/rating", Map.of("caseNumber", number, "level", 1)))
                    .as(one)
                    .isEqualTo("not-the-applicant");
        }
        // a leader of a department that helps is not the leader of the case
        assertThat(refusal("gaj-leader", of + "/termination", Map.of("reason", "x")))
                .isEqualTo("not-the-leader");
        assertThat(refusal("gaj-approver", of + "/extensions", Map.of("reason", "x")))
                .isEqualTo("not-the-approver");
        for (String stranger : List.of("applicant2", "scj-leader", "scj-approver", "operator", "analyst")) {
            for (String step : List.of("/withdrawal", "/termination", "/extensions")) {
                assertThat(refusal(stranger, of + step, Map.of("reason", "x"))).isEqualTo("case-not-found");
            }
            assertThat(refusal(stranger, of + "/corrections", Map.of("answers", List.of())))
                    .isEqualTo("case-not-found");
            assertThat(district.as(stranger).get(of + "/corrections/draft").problem())
                    .isEqualTo("case-not-found");
        }
        assertThat(district.state(number)).isEqualTo("RECEIVED");
    }

    @Test
    void at_a_window_only_its_clerks_submit_for_somebody() {
        for (String one : List.of("operator", "analyst", "supervisor", "scj-approver", "result1", "hallmanager")) {
            Reply reply = submitted(one, district.application(one, "PUB-101", BIKES));
            assertThat(reply.status()).as(one).isEqualTo(403);
            assertThat(reply.problem()).isEqualTo("not-at-the-window");
        }
        Reply atTheWindow = submitted("clerk1", district.application("clerk1", "PUB-101", BIKES));
        assertThat(atTheWindow.status()).isEqualTo(201);
        assertThat(district.look("clerk2", atTheWindow.text("caseNumber"))
                        .path("channel")
                        .asText())
                .isEqualTo("WINDOW");
    }

    @Test
    void what_is_known_of_applicants_and_handed_over_is_told_at_the_hall_only() {
        district.submit("clerk1", district.application("clerk1", "PUB-101", BIKES));
        Map<String, Object> question =
                Map.of("matterCode", "PUB-101", "name", District.party().get("name"), "idNumber", ID_NUMBER);
        for (String one : List.of("applicant1", "scj-approver", "result1", "hallmanager", "supervisor", "operator")) {
            assertThat(refusal(one, "/api/applicants/known", question)).as(one).isEqualTo("not-at-the-window");
            assertThat(refusal(one, "/api/applicants/awaited", Map.of("text", ID_NUMBER)))
                    .as(one)
                    .isEqualTo("not-at-the-window");
        }
        for (String one : List.of("applicant1", "scj-approver", "result1", "supervisor", "operator", "analyst")) {
            assertThat(district.as(one).get("/api/handover-notes").problem())
                    .as(one)
                    .isEqualTo("not-at-the-window");
        }
        assertThat(district.as("clerk1").post("/api/applicants/known", question).text("party", "phone"))
                .isEqualTo(PHONE);
    }

    @Test
    void nobody_hands_in_the_file_of_somebody_else() {
        Map<String, Object> application = district.application("applicant1", "PUB-101", BIKES);
        application.put("materials", List.of(Map.of("material", "site-plan", "file", district.upload("applicant2"))));
        Reply reply = submitted("applicant1", application);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.pointers()).containsExactly("/materials/0/file");
    }

    @Test
    void a_wish_of_a_department_is_not_the_applicant_s_to_read_before_it_is_told() {
        String number = district.apply("applicant1", "PUB-102", BIKES);
        district.receives("clerk1", number);
        assertThat(district.as("gaj-approver")
                        .post("/api/cases/" + number + "/correction-wishes", Map.of("demand", "内部意见"))
                        .status())
                .isEqualTo(201);
        for (String part : List.of("/corrections", "/timeline")) {
            assertThat(district.as("applicant1")
                            .get("/api/cases/" + number + part)
                            .body())
                    .doesNotContain("内部意见");
            assertThat(district.as("clerk1").get("/api/cases/" + number + part).body())
                    .contains("内部意见");
        }
    }

    @Test
    void nobody_sees_or_ends_a_substitution_of_others_and_only_the_leader_makes_one_for_them() {
        Map<String, Object> order = Map.of(
                "principal",
                "scj-approver",
                "substitute",
                "scj-approver2",
                "from",
                "2026-06-03",
                "until",
                "2026-06-03",
                "reason",
                "开会");
        Reply made = district.as("scj-leader").post("/api/substitutions", order);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        String path = "/api/substitutions/" + made.text("id");
        for (String one : List.of("applicant1", "scj-chief", "zfj-leader", "supervisor", "operator", "govleader")) {
            assertThat(refusal(one, "/api/substitutions", order)).as(one).isEqualTo("not-the-leader");
            assertThat(refusal(one, path + "/revocation", Map.of("reason", "x")))
                    .as(one)
                    .isEqualTo("substitution-not-found");
            assertThat(district.as(one).get(path).status()).as(one).isEqualTo(404);
        }
        assertThat(district.as("scj-approver2")
                        .post(path + "/revocation", Map.of("reason", "也要开会"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void operators_and_analysts_find_no_case_no_task_and_nobody_s_data() {
        String number = district.apply("applicant1", "PUB-102", BIKES);
        district.receives("clerk1", number);
        for (String one : List.of("operator", "analyst")) {
            for (String path : List.of(
                    "/api/cases",
                    "/api/cases?q=" + number,
                    "/api/tasks?view=mine",
                    "/api/tasks?view=groups",
                    "/api/tasks?case=" + number)) {
                Reply reply = district.as(one).get(path);
                assertThat(reply.json().path("items")).as(one + path).isEmpty();
            }
            assertThat(district.as(one).get("/api/applications").json()).isEmpty();
        }
    }

    @Test
    void nobody_watches_over_others_but_who_answers_for_them() {
        for (String path : List.of("/api/supervision/overview", "/api/supervision/late")) {
            for (String one : List.of("applicant1", "clerk1", "scj-approver", "scj-chief", "operator", "analyst")) {
                Reply reply = district.as(one).get(path);
                assertThat(reply.status()).as(one + path).isEqualTo(403);
                assertThat(reply.problem()).isEqualTo("not-a-supervisor");
            }
            for (String one : List.of("supervisor", "govleader", "hallmanager", "scj-leader")) {
                assertThat(district.as(one).get(path).status()).as(one + path).isEqualTo(200);
            }
            assertThat(district.anonymous().get(path).status()).isEqualTo(401);
        }
    }

    @Test
    void nobody_looks_at_the_models_but_analysts_and_operators() {
        for (String path : List.of("/models", "/processes/one-window", "/decisions/reply-limit")) {
            for (String one : List.of("applicant1", "clerk1", "scj-leader", "supervisor", "govleader")) {
                Reply reply = district.as(one).get("/api/analysis" + path);
                assertThat(reply.status()).as(one + path).isEqualTo(403);
                assertThat(reply.problem()).isEqualTo("not-an-analyst");
            }
            for (String one : List.of("analyst", "operator")) {
                assertThat(district.as(one).get("/api/analysis" + path).status())
                        .as(one + path)
                        .isEqualTo(200);
            }
            assertThat(district.anonymous().get("/api/analysis" + path).status())
                    .isEqualTo(401);
        }
    }

    @Test
    void without_an_account_a_delivered_case_is_rated_with_its_query_code_and_once(CapturedOutput output) {
        String number = delivered();
        String code =
                district.document(number, "DOC-01").at("/content/queryCode").asText();
        Caller nobody = district.anonymous();
        nobody.get("/");
        assertThat(nobody.post("/api/rating", Map.of("caseNumber", number, "level", 5))
                        .status())
                .isEqualTo(403);
        assertThat(nobody.post("/api/rating", Map.of("caseNumber", number, "queryCode", "WRONG234", "level", 5))
                        .status())
                .isEqualTo(404);
        Map<String, Object> rating = Map.of("caseNumber", number, "queryCode", code, "level", 2);
        Reply rated = nobody.post("/api/rating", rating);
        assertThat(rated.status()).as(rated.toString()).isEqualTo(204);
        assertThat(district.state(number)).isEqualTo("RATED");
        assertThat(nobody.post("/api/rating", rating).problem()).isEqualTo("already-rated");
        // the whole way from application to rating has been logged by now
        assertThat(output.getAll()).doesNotContain(ID_NUMBER, PHONE);
    }

    @Test
    void what_follows_a_case_without_an_account_shows_no_number_of_a_person() {
        String number = district.apply("applicant1", "PUB-101", BIKES);
        district.receives("clerk1", number);
        String code =
                district.document(number, "DOC-01").at("/content/queryCode").asText();
        Reply seen =
                district.anonymous().get("/api/follow/" + number + "?code=" + code.toLowerCase(java.util.Locale.ROOT));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body()).doesNotContain(ID_NUMBER, PHONE);
        assertThat(seen.json().fieldNames()).toIterable().doesNotContain("party", "data", "documents", "departments");
        String other = district.apply("applicant2", "PUB-101", BIKES);
        assertThat(district.anonymous()
                        .get("/api/follow/" + other + "?code=" + code)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void among_the_own_cases_are_only_those_one_applied_for() {
        String number = district.apply("applicant1", "PUB-101", BIKES);
        String own = "/api/cases?own=true&q=" + number;
        assertThat(district.as("applicant1").get(own).json().path("items")).hasSize(1);
        for (String one : List.of("applicant2", "clerk1", "zfj-approver", "supervisor")) {
            assertThat(district.as(one).get(own).json().path("items")).as(one).isEmpty();
        }
    }

    @Test
    void the_progress_of_a_case_is_its_reader_s_and_its_query_code_the_applicant_s_alone() {
        String number = district.apply("applicant1", "PUB-102", BIKES);
        district.receives("clerk1", number);
        String progress = "/api/cases/" + number + "/progress";
        Reply own = district.as("applicant1").get(progress);
        assertThat(own.text("queryCode")).isNotEmpty();
        assertThat(own.json().at("/holder/kind").asText()).isEqualTo("WINDOW");
        assertThat(own.json().at("/owed/days").asInt()).isEqualTo(5);
        assertThat(own.body()).doesNotContain(ID_NUMBER, PHONE, "许晓明");
        for (String reader : List.of("clerk1", "zfj-approver", "supervisor")) {
            Reply seen = district.as(reader).get(progress);
            assertThat(seen.status()).as(reader).isEqualTo(200);
            assertThat(seen.json().path("queryCode").isMissingNode()).as(reader).isTrue();
        }
        for (String stranger : List.of("applicant2", "scj-leader", "operator", "analyst")) {
            assertThat(district.as(stranger).get(progress).problem())
                    .as(stranger)
                    .isEqualTo("case-not-found");
        }
    }

    private String delivered() {
        String number = district.apply("applicant1", "PUB-101", BIKES);
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        district.does("zfj-approver", number, "Task_LookFirst", Map.of("impression", "CLEAR"));
        district.does("zfj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT"));
        district.does("result1", number, "Task_HandOutResult", Map.of("method", "ONLINE", "receivedBy", "王明"));
        Awaitility.await().until(() -> district.timeline(number).contains("ASK_RATING"));
        JsonNode seen = district.look("applicant1", number);
        assertThat(seen.toString()).doesNotContain(ID_NUMBER, PHONE);
        return number;
    }

    private String refusal(String userId, String path, Map<String, ?> body) {
        Reply reply = district.as(userId).post(path, body);
        assertThat(reply.status()).as(userId + " " + path + ": " + reply).isIn(403, 404);
        return reply.problem();
    }

    private Reply submitted(String userId, Map<String, Object> application) {
        return district.as(userId)
                .post(
                        "/api/applications/submission",
                        application,
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
    }
}
