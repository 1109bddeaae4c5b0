package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Accounts;
import org.runonce.testing.Api;
import org.runonce.testing.AtOnce;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 乙 acts in the place of 甲 at the moment at which the substitution is revoked. */
@RunOnceTest
class SubstitutionRacesTest {
    private static final int ROUNDS = 4;
    private static final int CASES = 4;

    @Autowired
    District district;

    @Autowired
    Api api;

    @Autowired
    Accounts accounts;

    private String jia = "";
    private String yi = "";

    @BeforeEach
    void a_clerk_and_a_substitute() {
        district.ordinaryMonday();
        jia = accounts.openAs("甲", "window-clerk@SGB");
        yi = accounts.openAs("乙", "result-clerk@SGB");
        api.as(jia);
        api.as(yi);
    }

    @AfterEach
    void today() {
        accounts.takeAllPosts();
        district.backToToday();
    }

    @Test
    void whatever_is_claimed_while_it_is_revoked_is_held_by_nobody_without_a_right() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> tasks = waiting();
            String revocation = revocation();
            List<Callable<Reply>> all = new ArrayList<>();
            tasks.forEach(task -> all.add(() -> api.as(yi).post(task + "/claim", Map.of())));
            all.add(1, () -> api.as(jia).post(revocation, Map.of("reason", "提前返岗")));
            List<Reply> replies = AtOnce.send(all);

            assertThat(replies)
                    .as(replies.toString())
                    .extracting(Reply::status)
                    .allMatch(it -> it == 200 || it == 403 || it == 409);
            assertThat(replies.get(1).status()).as(replies.get(1).toString()).isEqualTo(200);
            for (String task : tasks) {
                assertThat(api.as("clerk1").get(task).json().has("assignee"))
                        .as(task)
                        .isFalse();
            }
            assertThat(drift(tasks)).isEmpty();
        }
    }

    @Test
    void what_is_completed_while_it_is_revoked_is_done_or_waits_again() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> tasks = waiting();
            String revocation = revocation();
            tasks.subList(0, 2).forEach(task -> api.as(yi).post(task + "/claim", Map.of()));
            List<Callable<Reply>> all = new ArrayList<>();
            tasks.forEach(task -> all.add(() -> api.as(yi).post(task + "/complete", Map.of("data", Map.of()))));
            all.add(() -> api.as(jia).post(revocation, Map.of("reason", "提前返岗")));
            List<Reply> replies = AtOnce.send(all);

            assertThat(replies)
                    .as(replies.toString())
                    .extracting(Reply::status)
                    .allMatch(it -> it == 200 || it == 204 || it == 403 || it == 409);
            for (int i = 0; i < tasks.size(); i++) {
                boolean done = replies.get(i).status() == 204;
                Reply seen = api.as("clerk1").get(tasks.get(i));
                assertThat(seen.text("state")).as(seen.toString()).isEqualTo(done ? "DONE" : "OPEN");
                assertThat(seen.json().has("assignee")).as(seen.toString()).isEqualTo(done);
            }
            assertThat(drift(tasks)).isEmpty();
        }
    }

    private List<String> waiting() {
        List<String> tasks = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            String number = district.apply(
                    "applicant1",
                    "PUB-101",
                    Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
            tasks.add("/api/tasks/" + district.task("clerk1", number, "Task_ReceiveCase"));
        }
        return tasks;
    }

    private String revocation() {
        Reply made = api.as(jia)
                .post(
                        "/api/substitutions",
                        Map.of("substitute", yi, "from", "2026-06-01", "until", "2026-06-05", "reason", "年休假"));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return "/api/substitutions/" + made.text("id") + "/revocation";
    }

    private List<String> drift(List<String> tasks) {
        return api.as("operator").get("/api/task-drift").json().findValuesAsText("what").stream()
                .filter(it -> tasks.contains("/api/tasks/" + it))
                .toList();
    }
}
