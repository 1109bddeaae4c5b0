package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Accounts;
import org.runonce.testing.Api;
import org.runonce.testing.AtOnce;
import org.runonce.testing.Caller;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody wants one task. */
@RunOnceTest
class ClaimRaceTest {
    private static final int PEOPLE = 1_000;

    @Autowired
    District district;

    @Autowired
    Api api;

    @Autowired
    Accounts accounts;

    private String task = "";

    @BeforeEach
    void a_task_that_waits_for_the_window() {
        district.ordinaryMonday();
        String number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        task = district.task("clerk1", number, "Task_ReceiveCase");
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void of_a_thousand_people_who_claim_a_task_at_once_one_has_it_and_the_others_are_told_who() throws Exception {
        List<Caller> people = accounts.openMany(PEOPLE, "window-clerk@SGB").stream()
                .map(api::basic)
                .toList();
        long start = System.nanoTime();
        List<Reply> replies = AtOnce.send(
                people.stream().<Callable<Reply>>map(it -> () -> claim(it)).toList());
        LoggerFactory.getLogger(ClaimRaceTest.class)
                .info("{} claims on one task took {}", PEOPLE, Duration.ofNanos(System.nanoTime() - start));

        List<Reply> won = replies.stream().filter(it -> it.status() == 200).toList();
        List<Reply> lost = replies.stream().filter(it -> it.status() != 200).toList();
        assertThat(won).hasSize(1);
        assertThat(lost).hasSize(PEOPLE - 1).allSatisfy(it -> {
            assertThat(it.status()).as(it.toString()).isEqualTo(409);
            assertThat(it.problem()).isEqualTo("task-taken");
            assertThat(it.text("holder")).isEqualTo(won.get(0).text("assigneeName"));
        });
        assertThat(api.as("clerk1").get("/api/tasks/" + task).text("assignee"))
                .isEqualTo(won.get(0).text("assignee"));
    }

    @Test
    void one_person_who_claims_ten_times_at_once_has_it_and_it_is_counted_once() throws Exception {
        long waiting = waiting();
        List<Reply> replies = AtOnce.send(Collections.nCopies(10, () -> claim(api.as("clerk1"))));
        assertThat(replies).extracting(Reply::status).containsOnly(200);
        assertThat(waiting()).isEqualTo(waiting - 1);
    }

    private Reply claim(Caller who) {
        return who.post("/api/tasks/" + task + "/claim");
    }

    private long waiting() {
        return api.as("clerk2").get("/api/tasks/counts").json().path("groups").asLong();
    }
}
