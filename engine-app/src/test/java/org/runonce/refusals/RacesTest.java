package org.runonce.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.AtOnce;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Steps of different people at the same moment: each finds what the other has done. */
@RunOnceTest
class RacesTest {
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
    void sixty_applications_submitted_at_once_are_sixty_cases() throws Exception {
        Map<String, Object> application = district.application("applicant1", "PUB-101", BIKES);
        List<Reply> replies = AtOnce.send(IntStream.range(0, 60)
                .<Callable<Reply>>mapToObj(any -> () -> district.as("applicant1")
                        .post(
                                "/api/applications/submission",
                                application,
                                "Idempotency-Key",
                                UUID.randomUUID().toString()))
                .toList());
        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies).extracting(it -> it.text("caseNumber")).doesNotHaveDuplicates();
    }

    @Test
    void a_wish_at_the_moment_of_the_notice_is_told_in_it_or_refused() throws Exception {
        for (int round = 0; round < 10; round++) {
            String number = received();
            String task = district.task("clerk1", number, "Task_AcceptCase");
            List<Reply> replies = AtOnce.send(List.of(
                    () -> district.as("zfj-approver")
                            .post("/api/cases/" + number + "/correction-wishes", Map.of("demand", "部门的意见")),
                    () -> completes("clerk1", task, correction(Map.of("demand", "窗口的意见")))));
            assertThat(replies.get(1).status()).as(replies.toString()).isEqualTo(204);
            String told = district.as("applicant1")
                    .get("/api/cases/" + number + "/corrections")
                    .body();
            assertThat(told).contains("窗口的意见");
            if (replies.get(0).status() == 201) {
                assertThat(told).contains("部门的意见");
            } else {
                assertThat(replies.get(0).problem()).isEqualTo("late-wish");
                assertThat(told).doesNotContain("部门的意见");
            }
        }
    }

    @Test
    void a_correction_sent_twice_at_once_is_taken_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            String number = received();
            district.does("clerk1", number, "Task_AcceptCase", correction(Map.of("demand", "写明朝向")));
            String demand = district.as("applicant1")
                    .get("/api/cases/" + number + "/corrections")
                    .json()
                    .at("/0/id")
                    .asText();
            Callable<Reply> correct = () -> district.as("applicant1")
                    .post(
                            "/api/cases/" + number + "/corrections",
                            Map.of("answers", List.of(Map.of("demand", demand, "text", "朝南"))));
            List<Reply> replies = AtOnce.send(List.of(correct, correct, correct));
            assertThat(replies)
                    .extracting(Reply::status)
                    .as(replies.toString())
                    .containsOnlyOnce(204)
                    .allMatch(it -> it == 204 || it == 422);
            assertThat(district.timeline(number)).containsOnlyOnce("CORRECT");
        }
    }

    @Test
    void two_departments_that_want_one_material_are_answered_with_one_correction() {
        String number = received();
        district.as("zfj-approver")
                .post(
                        "/api/cases/" + number + "/correction-wishes",
                        Map.of("demand", "平面图没有标注", "materialId", "site-plan"));
        district.does(
                "clerk1", number, "Task_AcceptCase", correction(Map.of("demand", "平面图没有盖章", "material", "site-plan")));
        List<Map<String, String>> answers = new ArrayList<>();
        for (JsonNode it : district.as("applicant1")
                .get("/api/cases/" + number + "/corrections")
                .json()) {
            answers.add(Map.of("demand", it.path("id").asText(), "file", district.upload("applicant1")));
        }
        assertThat(answers).hasSize(2);
        Map<String, String> foreign = new HashMap<>(answers.get(1));
        foreign.put("file", "no-such-file");
        Reply refused = corrects(number, List.of(answers.get(0), foreign));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly("/answers/1/file");
        Reply reply = corrects(number, answers);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(204);
        assertThat(district.state(number)).isEqualTo("RECEIVED");
    }

    @Test
    void a_file_for_a_demand_that_concerns_no_material_is_not_lost_in_silence() {
        String number = received();
        district.does("clerk1", number, "Task_AcceptCase", correction(Map.of("demand", "写明朝向")));
        String demand = district.as("applicant1")
                .get("/api/cases/" + number + "/corrections")
                .json()
                .at("/0/id")
                .asText();
        Reply refused = corrects(
                number, List.of(Map.of("demand", demand, "text", "见附件", "file", district.upload("applicant1"))));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointers()).containsExactly("/answers/0/file");
    }

    @Test
    void of_two_who_ask_for_an_extension_at_once_one_asks() throws Exception {
        for (int round = 0; round < 5; round++) {
            String number = roadWorkInReview();
            List<Reply> replies = AtOnce.send(both("/api/cases/" + number + "/extensions", Map.of("reason", "现场整改")));
            assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(201, 409);
            assertThat(district.timeline(number)).containsOnlyOnce("ASK_EXTENSION");
        }
    }

    @Test
    void of_two_who_ask_for_a_special_procedure_at_once_one_asks() throws Exception {
        for (int round = 0; round < 5; round++) {
            String number = roadWorkInReview();
            List<Reply> replies = AtOnce.send(both(
                    "/api/cases/" + number + "/special-procedures",
                    Map.of("kind", "EXPERT_REVIEW", "reason", "涉及管线", "expectedWorkingDays", 5)));
            assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(201, 409);
            assertThat(district.timeline(number)).containsOnlyOnce("ASK_SPECIAL_PROCEDURE");
        }
    }

    @Test
    void a_claim_at_the_moment_of_a_withdrawal_wins_or_is_told_that_the_task_is_gone() throws Exception {
        for (int round = 0; round < 15; round++) {
            String number = received();
            String task = district.task("clerk1", number, "Task_AcceptCase");
            List<Reply> replies = AtOnce.send(List.of(
                    () -> district.as("clerk1").post("/api/tasks/" + task + "/claim"), () -> district.as("applicant1")
                            .post("/api/cases/" + number + "/withdrawal", Map.of("reason", "不办了"))));
            assertThat(replies.get(1).status()).as(replies.toString()).isIn(204, 409);
            assertThat(replies.get(0).status()).as(replies.toString()).isIn(200, 409);
            assertThat(replies.get(0).body()).doesNotContain("null");
            if (replies.get(0).status() == 409) {
                assertThat(replies.get(0).problem()).isEqualTo("task-ended");
            }
        }
    }

    @Test
    void a_release_at_the_moment_of_a_claim_leaves_one_holder_or_none() throws Exception {
        for (int round = 0; round < 15; round++) {
            String number = received();
            String task = "/api/tasks/" + district.task("clerk1", number, "Task_AcceptCase");
            district.as("clerk1").post(task + "/claim");
            List<Reply> replies =
                    AtOnce.send(List.of(() -> district.as("clerk1").post(task + "/release"), () -> district.as("clerk2")
                            .post(task + "/claim")));
            assertThat(replies.get(0).status()).as(replies.toString()).isEqualTo(200);
            assertThat(replies.get(1).status()).as(replies.toString()).isIn(200, 409);
            assertThat(replies.get(1).body()).doesNotContain("null");
            JsonNode left = district.as("clerk1").get(task).json();
            assertThat(left.path("assignee").asText(""))
                    .isEqualTo(replies.get(1).status() == 200 ? "clerk2" : "");
        }
    }

    private String received() {
        String number = district.apply("applicant1", "PUB-101", BIKES);
        district.receives("clerk1", number);
        return number;
    }

    private String roadWorkInReview() {
        Map<String, Object> data = Map.of(
                "projectName", "文一西路污水管改造",
                "location", "文一西路荆长大道口",
                "areaM2", 120,
                "workStartsOn", "2027-03-01",
                "workEndsOn", "2027-03-20",
                "emergencyRepair", false,
                "roadKind", "OTHER",
                "planningDocument", true);
        String number = district.apply("applicant1", "PUB-005", data);
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        return number;
    }

    private List<Callable<Reply>> both(String path, Map<String, ?> body) {
        return List.of(() -> district.as("zfj-approver").post(path, body), () -> district.as("zfj-approver2")
                .post(path, body));
    }

    private static Map<String, Object> correction(Map<String, String> demand) {
        return Map.of("acceptance", "REQUEST_CORRECTION", "corrections", List.of(demand));
    }

    private Reply completes(String userId, String task, Map<String, Object> data) {
        return district.as(userId).post("/api/tasks/" + task + "/complete", Map.of("data", data));
    }

    private Reply corrects(String number, List<Map<String, String>> answers) {
        return district.as("applicant1").post("/api/cases/" + number + "/corrections", Map.of("answers", answers));
    }
}
