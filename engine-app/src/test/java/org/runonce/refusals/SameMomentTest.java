package org.runonce.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.AtOnce;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two people at the same moment: one wins, the other is told by whom, and nothing is done twice. */
@RunOnceTest
class SameMomentTest {
    private static final Map<String, Object> BIKES =
            Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false);

    @Autowired
    District district;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void of_two_clerks_who_claim_one_task_one_wins_and_the_other_is_told_who_holds_it() throws Exception {
        for (int round = 0; round < 20; round++) {
            String number = district.apply("applicant1", "PUB-101", BIKES);
            String task = district.task("clerk1", number, "Task_ReceiveCase");
            List<Reply> replies = AtOnce.send(List.of(
                    () -> district.as("clerk1").post("/api/tasks/" + task + "/claim"),
                    () -> district.as("clerk2").post("/api/tasks/" + task + "/claim")));
            assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
            Reply lost = replies.get(replies.get(0).status() == 409 ? 0 : 1);
            assertThat(lost.problem()).isEqualTo("task-taken");
            assertThat(lost.text("holder")).isEqualTo(lost == replies.get(0) ? "秦海燕" : "许晓明");
        }
    }

    @Test
    void a_task_completed_twice_at_once_is_done_once() throws Exception {
        for (int round = 0; round < 10; round++) {
            String number = district.apply("applicant1", "PUB-101", BIKES);
            String task = district.task("clerk1", number, "Task_ReceiveCase");
            Callable<Reply> receive =
                    () -> district.as("clerk1").post("/api/tasks/" + task + "/complete", Map.of("data", Map.of()));
            List<Reply> replies = AtOnce.send(List.of(receive, receive, receive));
            assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(204, 409, 409);
            assertThat(Collections.frequency(district.timeline(number), "RECEIVE"))
                    .isEqualTo(1);
            assertThat(district.documents(number)).containsOnlyOnce("DOC-01");
        }
    }

    @Test
    void one_submission_sent_ten_times_at_once_with_its_key_is_one_case() throws Exception {
        Map<String, Object> application = district.application("applicant1", "PUB-101", BIKES);
        String key = UUID.randomUUID().toString();
        Callable<Reply> submit = () ->
                district.as("applicant1").post("/api/applications/submission", application, "Idempotency-Key", key);
        List<Reply> replies = AtOnce.send(Collections.nCopies(10, submit));
        assertThat(replies).extracting(Reply::status).allMatch(status -> status == 201 || status == 409);
        assertThat(replies).extracting(Reply::status).contains(201);
        Reply again = submit.call();
        assertThat(again.status()).isEqualTo(201);
        assertThat(replies.stream()
                        .filter(it -> it.status() == 201)
                        .map(it -> it.text("caseNumber"))
                        .distinct())
                .containsExactly(again.text("caseNumber"));
        assertThat(jdbc.queryForObject(
                        "select count(*) from idempotency where idempotency_key = ?", Integer.class, key))
                .isEqualTo(1);

        Map<String, Object> other = district.application("applicant1", "PUB-101", BIKES);
        Reply reused = district.as("applicant1").post("/api/applications/submission", other, "Idempotency-Key", key);
        assertThat(reused.status()).isEqualTo(422);
        assertThat(reused.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void acceptance_and_withdrawal_at_once_leave_a_case_that_is_one_or_the_other() throws Exception {
        for (int round = 0; round < 10; round++) {
            String number = district.apply("applicant1", "PUB-101", BIKES);
            district.receives("clerk1", number);
            String task = district.task("clerk1", number, "Task_AcceptCase");
            List<Reply> replies = AtOnce.send(List.of(
                    () -> district.as("clerk1")
                            .post("/api/tasks/" + task + "/complete", Map.of("data", Map.of("acceptance", "ACCEPT"))),
                    () -> district.as("applicant1")
                            .post("/api/cases/" + number + "/withdrawal", Map.of("reason", "不办了"))));
            assertThat(replies).extracting(Reply::status).as(replies.toString()).allMatch(status -> status < 500);
            assertThat(replies).extracting(Reply::status).as(replies.toString()).contains(204);
            // whoever came second saw what the first had done: a withdrawn case has no task left, an accepted one has
            boolean withdrawn = replies.get(1).status() == 204;
            assertThat(district.state(number)).isEqualTo(withdrawn ? "WITHDRAWN" : "IN_REVIEW");
            assertThat(district.as("zfj-approver")
                            .get("/api/tasks?case=" + number)
                            .json()
                            .path("items"))
                    .hasSize(withdrawn ? 0 : 1);
        }
    }

    @Test
    void a_rating_given_twice_at_once_counts_once() throws Exception {
        String number = district.apply("applicant1", "PUB-101", BIKES);
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        district.does("zfj-approver", number, "Task_LookFirst", Map.of("impression", "CLEAR"));
        district.does("zfj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT"));
        district.does("result1", number, "Task_HandOutResult", Map.of("method", "ONLINE", "receivedBy", "王明"));
        Awaitility.await().until(() -> district.timeline(number).contains("ASK_RATING"));
        Callable<Reply> rate =
                () -> district.as("applicant1").post("/api/rating", Map.of("caseNumber", number, "level", 2));
        List<Reply> replies = AtOnce.send(List.of(rate, rate, rate));
        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(204, 409, 409);
    }
}
