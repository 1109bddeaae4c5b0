package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.shared.Idempotency;
import org.runonce.shared.MovableClock;
import org.runonce.testing.Api;
import org.runonce.testing.AtOnce;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 同一命令带同一幂等键重发：只办一次，答复相同. */
@RunOnceTest
class RepeatedCommandsTest {
    private static final Map<String, Object> NOTHING = Map.of("data", Map.of());

    @Autowired
    District district;

    @Autowired
    Api api;

    @Autowired
    Idempotency idempotency;

    @Autowired
    MovableClock clock;

    private final String key = UUID.randomUUID().toString();
    private String number = "";
    private String task = "";

    @BeforeEach
    void a_task_that_waits_for_the_window() {
        district.ordinaryMonday();
        number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        task = district.task("clerk1", number, "Task_ReceiveCase");
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_completion_whose_answer_was_lost_is_sent_again_and_answered_as_done() {
        assertThat(send("clerk1", "complete", NOTHING).status()).isEqualTo(204);
        assertThat(send("clerk1", "complete", NOTHING).status()).isEqualTo(204);

        assertThat(district.timeline(number)).containsOnlyOnce("RECEIVE");
        assertThat(api.as("clerk1").post(path("complete"), NOTHING).problem()).isEqualTo("task-ended");
    }

    @Test
    void the_same_key_with_other_data_another_task_s_command_or_another_command_is_refused() {
        send("clerk1", "claim", Map.of());
        assertThat(send("clerk1", "release", Map.of()).problem()).isEqualTo("idempotency-key-reused");
        assertThat(send("clerk1", "complete", NOTHING).problem()).isEqualTo("idempotency-key-reused");
        String other = UUID.randomUUID().toString();
        api.as("clerk1").post(path("transfer"), to("clerk2", "午休"), "Idempotency-Key", other);
        Reply changed = api.as("clerk1").post(path("transfer"), to("clerk2", "请假"), "Idempotency-Key", other);
        assertThat(changed.status()).isEqualTo(422);
    }

    @Test
    void a_repeated_command_answers_what_it_answered_first_though_the_task_has_moved_on() {
        Reply first = send("clerk1", "claim", Map.of());
        api.as("clerk1").post(path("transfer"), to("clerk2", "午休"));

        Reply again = send("clerk1", "claim", Map.of());
        assertThat(again.status()).isEqualTo(first.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(api.as("clerk2").get("/api/tasks/" + task).text("assignee")).isEqualTo("clerk2");
    }

    @Test
    void a_transfer_sent_ten_times_at_once_with_its_key_stands_once_in_the_timeline() throws Exception {
        api.as("clerk1").post(path("claim"), Map.of());
        List<Reply> replies =
                AtOnce.send(Collections.nCopies(10, () -> send("clerk1", "transfer", to("clerk2", "窗口排班调整"))));
        assertThat(replies)
                .extracting(Reply::status)
                .as(replies.toString())
                .contains(200)
                .allMatch(it -> it == 200 || it == 409);
        assertThat(district.timeline(number)).containsOnlyOnce("TASK_TRANSFER");
    }

    @Test
    void a_key_is_one_person_s_and_a_refused_command_leaves_none() {
        assertThat(send("clerk1", "transfer", to("zfj-approver", "帮忙")).problem())
                .isEqualTo("wrong-person");
        assertThat(send("clerk1", "claim", Map.of()).status()).isEqualTo(200);
        Reply anothers = send("clerk2", "claim", Map.of());
        assertThat(anothers.problem()).isEqualTo("task-taken");
        assertThat(anothers.text("holder")).isEqualTo("许晓明");
    }

    @Test
    void a_key_is_kept_for_a_month_and_then_let_go() {
        send("clerk1", "claim", Map.of());
        clock.moveTo(clock.instant().plus(Duration.ofDays(29)));
        idempotency.forgetOld();
        assertThat(send("clerk1", "release", Map.of()).problem()).isEqualTo("idempotency-key-reused");
        clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
        idempotency.forgetOld();
        assertThat(send("clerk1", "release", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void a_key_that_is_too_short_is_bad_input() {
        Reply reply = api.as("clerk1").post(path("claim"), Map.of(), "Idempotency-Key", "kurz");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.pointers()).containsExactly("header:Idempotency-Key");
    }

    private Reply send(String who, String command, Map<String, ?> body) {
        return api.as(who).post(path(command), body, "Idempotency-Key", key);
    }

    private String path(String command) {
        return "/api/tasks/" + task + "/" + command;
    }

    private static Map<String, Object> to(String userId, String reason) {
        return Map.of("to", userId, "reason", reason);
    }
}
