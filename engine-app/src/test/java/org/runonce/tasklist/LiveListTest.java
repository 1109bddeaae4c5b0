package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.tasklist.live.LivePages;
import org.runonce.testing.Accounts;
import org.runonce.testing.Api;
import org.runonce.testing.Caller;
import org.runonce.testing.District;
import org.runonce.testing.Listening;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 列表有变化，打开着的页面就知道：只说哪张列表、哪些任务，不说内容. */
@RunOnceTest
class LiveListTest {
    @Autowired
    District district;

    @Autowired
    Api api;

    @Autowired
    Accounts accounts;

    @Autowired
    LivePages pages;

    @Autowired
    MeterRegistry metrics;

    @Autowired
    JdbcClient jdbc;

    private Map<String, Object> bikes = Map.of();

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
        bikes = district.application(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_new_task_and_its_claim_reach_the_open_pages_of_the_post_and_nobody_else() {
        try (Listening clerk = Listening.to(api.as("clerk2"));
                Listening stranger = Listening.to(api.as("scj-approver"))) {
            clerk.await("event:resync");
            stranger.await("event:resync");
            String task = district.task("clerk1", district.submit("applicant1", bikes), "Task_ReceiveCase");
            clerk.await("\"groups\"", task);
            clerk.clear();
            api.as("clerk1").post("/api/tasks/" + task + "/claim");
            clerk.await("\"groups\"", task);
            clerk.clear();
            api.as("clerk1").post("/api/tasks/" + task + "/transfer", Map.of("to", "clerk2", "reason", "午休"));
            clerk.await("\"mine\"", task);
            assertThat(clerk.text()).doesNotContain("良渚", "杭州清流");
            assertThat(stranger.text()).doesNotContain("changed");
        }
    }

    @Test
    void a_refused_command_tells_nothing() {
        String task = district.task("clerk1", district.submit("applicant1", bikes), "Task_ReceiveCase");
        try (Listening clerk = Listening.to(api.as("clerk1"))) {
            clerk.await("event:resync");
            api.as("clerk1").post("/api/tasks/" + task + "/complete", Map.of("data", Map.of("noSuchField", 1)));
            String next = district.task("clerk1", district.submit("applicant1", bikes), "Task_ReceiveCase");
            clerk.await(next);
            assertThat(clerk.text()).doesNotContain(task);
        }
    }

    @Test
    void a_page_ends_with_its_session() {
        Caller clerk = api.signIn("clerk1");
        try (Listening page = Listening.to(clerk)) {
            page.await("event:resync");
            clerk.post("/logout");
            page.awaitEnd();
        }
    }

    @Test
    void whose_posts_were_taken_away_hears_no_more_of_what_waits_for_them() {
        String userId = accounts.open("window-clerk@SGB");
        try (Listening former = Listening.to(api.signIn(userId));
                Listening clerk = Listening.to(api.as("clerk1"))) {
            former.await("event:resync");
            clerk.await("event:resync");
            accounts.takePosts(userId);
            pages.refresh();
            String task = district.task("clerk1", district.submit("applicant1", bikes), "Task_ReceiveCase");
            clerk.await(task);
            assertThat(former.text()).doesNotContain("changed");
        }
    }

    @Test
    void what_another_node_committed_reaches_the_pages_of_this_one_and_its_start_makes_them_read_anew() {
        try (Listening clerk = Listening.to(api.as("clerk1"))) {
            clerk.await("event:resync");
            clerk.clear();
            String node = UUID.randomUUID().toString();
            tellFrom(node, "[]");
            clerk.await("event:resync");
            tellFrom(
                    node,
                    "[{\"taskId\":\"task-of-another-node\",\"caseNumber\":\"1\",\"groups\":[],"
                            + "\"hands\":[\"clerk1\"],\"owners\":[],\"shownTo\":[],\"ended\":true}]");
            clerk.await("\"mine\",\"done\"", "task-of-another-node");
        }
    }

    @Test
    void nobody_opens_more_than_ten_pages() {
        Caller clerk = api.signIn(accounts.open("window-clerk@SGB"));
        Listening[] open = new Listening[10];
        try {
            for (int i = 0; i < open.length; i++) {
                open[i] = Listening.to(clerk);
                open[i].await("event:resync");
            }
            assertThat(clerk.get("/api/tasks/events", "Accept", "text/event-stream")
                            .problem())
                    .isEqualTo("too-many-live-pages");
        } finally {
            for (Listening it : open) {
                it.close();
            }
        }
    }

    @Test
    void a_page_that_was_closed_is_forgotten_when_nobody_reads_it() {
        double before = metrics.get("runonce.tasklist.live-pages").gauge().value();
        try (Listening page = Listening.to(api.as("clerk1"))) {
            page.await("event:resync");
        }
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> {
            pages.heartbeat();
            return metrics.get("runonce.tasklist.live-pages").gauge().value() <= before;
        });
    }

    @Test
    void who_has_not_signed_in_hears_nothing() {
        assertThat(api.anonymous().get("/api/tasks/events").status()).isEqualTo(401);
    }

    private void tellFrom(String node, String changes) {
        jdbc.sql("insert into list_change (node, changes, told_at) values (?, ?, '2026-06-01 01:00:00')")
                .params(node, changes)
                .update();
    }
}
