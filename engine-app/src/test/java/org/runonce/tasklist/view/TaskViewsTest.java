package org.runonce.tasklist.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Accounts;
import org.runonce.testing.Api;
import org.runonce.testing.Caller;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a clerk looks at all day. */
@RunOnceTest
class TaskViewsTest {
    @Autowired
    District district;

    @Autowired
    Api api;

    @Autowired
    Accounts accounts;

    private Caller clerk;

    @BeforeEach
    void an_ordinary_monday_of_a_new_clerk() {
        district.ordinaryMonday();
        clerk = api.signIn(accounts.open("window-clerk@SGB"));
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void what_is_claimed_leaves_the_group_s_list_and_its_count_at_once_and_comes_back_when_released() {
        String task = task(bicycles());
        awaitCountOfWhatWaits();
        assertThat(waits(task)).isTrue();
        clerk.post("/api/tasks/" + task + "/claim", Map.of());

        awaitCountOfWhatWaits();
        assertThat(waits(task)).isFalse();
        assertThat(count("mine")).isEqualTo(1);
        assertThat(ids("?view=mine")).containsExactly(task);

        clerk.post("/api/tasks/" + task + "/release", Map.of());
        awaitCountOfWhatWaits();
        assertThat(waits(task)).isTrue();
        assertThat(count("mine")).isZero();
    }

    @Test
    void a_task_that_is_done_stands_in_the_list_of_what_was_done_the_latest_first() {
        String first = task(bicycles());
        String second = task(bicycles());
        complete(first);
        complete(second);

        assertThat(ids("?view=done")).containsExactly(second, first);
        assertThat(ids("?view=done&limit=1")).containsExactly(second);
        String cursor = clerk.get("/api/tasks?view=done&limit=1").text("nextCursor");
        assertThat(ids("?view=done&limit=1&cursor=" + cursor)).containsExactly(first);
        JsonNode done = clerk.get("/api/tasks?view=done").json().at("/items/0");
        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(done.path("endedAt").asText()).isNotEmpty();
    }

    @Test
    void a_task_is_unread_until_this_person_opens_it() {
        String task = task(bicycles());
        clerk.post("/api/tasks/" + task + "/claim", Map.of());
        assertThat(mine().path("unread").asBoolean()).isTrue();

        clerk.get("/api/tasks/" + task + "/form");
        clerk.get("/api/tasks/" + task + "/form");
        assertThat(mine().path("unread").asBoolean()).isFalse();
    }

    @Test
    void a_list_is_narrowed_by_matter_department_light_number_day_and_text() {
        String number = bicycles();
        String task = district.task("clerk1", number, "Task_ReceiveCase");
        district.receives("clerk1", number);
        String accepting = district.task("clerk1", number, "Task_AcceptCase");
        clerk.post("/api/tasks/" + accepting + "/claim", Map.of());

        assertThat(task).isNotEqualTo(accepting);
        for (String fits : List.of(
                "matter=PUB-101",
                "department=SGB",
                "task=Task_AcceptCase",
                "light=GREEN",
                "number=" + number,
                "number=" + number.substring(0, 14),
                "dueFrom=2026-06-08&dueTo=2026-06-08",
                "text=清流",
                "text=")) {
            assertThat(ids("?view=mine&" + fits)).as(fits).containsExactly(accepting);
        }
        for (String other : List.of(
                "matter=PUB-102",
                "department=ZFJ",
                "task=Task_ReceiveCase",
                "light=RED",
                "light=GREY",
                "number=9",
                "dueFrom=2026-06-09",
                "dueTo=2026-06-07",
                "text=浊流",
                "text=%25",
                "text=_")) {
            assertThat(ids("?view=mine&" + other)).as(other).isEmpty();
        }
    }

    @Test
    void the_light_turns_with_the_days_and_says_how_much_is_left() {
        String number = bicycles();
        district.receives("clerk1", number);
        clerk.post("/api/tasks/" + district.task("clerk1", number, "Task_AcceptCase") + "/claim", Map.of());

        assertThat(mine().path("light").asText()).isEqualTo("GREEN");
        assertThat(mine().path("remaining").asText()).isEqualTo("还剩5个工作日");
        assertThat(mine().path("workingDaysLeft").asInt()).isEqualTo(5);
        district.now("2026-06-05T09:00");
        assertThat(mine().path("light").asText()).isEqualTo("YELLOW");
        assertThat(ids("?view=mine&light=YELLOW")).hasSize(1);
        district.now("2026-06-08T09:00");
        assertThat(mine().path("remaining").asText()).isEqualTo("今天到期");
        assertThat(mine().path("workingDaysLeft").asInt(-1)).isZero();
    }

    @Test
    void a_list_is_shown_also_where_next_year_s_working_days_are_not_known() {
        String task = task(bicycles());
        clerk.post("/api/tasks/" + task + "/claim", Map.of());
        district.now("2026-12-31T09:00");

        assertThat(ids("?view=mine")).containsExactly(task);
        assertThat(clerk.get("/api/tasks?view=groups").status()).isEqualTo(200);
    }

    @Test
    void a_wrong_filter_is_named() {
        assertThat(refused("light=PINK")).isEqualTo("?light");
        assertThat(refused("dueFrom=2026-02-30")).isEqualTo("?dueFrom");
        assertThat(refused("dueFrom=%2B99999-01-01")).isEqualTo("?dueFrom");
        assertThat(refused("number=1%20or%201")).isEqualTo("?number");
        assertThat(refused("view=all")).isEqualTo("?view");
        assertThat(refused("view=done&cursor=abc")).isEqualTo("?cursor");
    }

    private String refused(String filter) {
        Reply reply = clerk.get("/api/tasks?" + filter);
        assertThat(reply.status()).as(filter + reply).isEqualTo(400);
        return reply.json().at("/violations/0/pointer").asText();
    }

    private JsonNode mine() {
        return clerk.get("/api/tasks?view=mine").json().at("/items/0");
    }

    /** Timers of other cases may end tasks of the same group meanwhile. */
    private void awaitCountOfWhatWaits() {
        Awaitility.await("the count is what waits")
                .until(() -> count("groups") == everythingThatWaits().size());
    }

    private boolean waits(String task) {
        return everythingThatWaits().contains(task);
    }

    private List<String> everythingThatWaits() {
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = clerk.get("/api/tasks?view=groups&limit=200&cursor=" + cursor)
                    .json();
            page.path("items").forEach(it -> all.add(it.path("id").asText()));
            cursor = page.path("nextCursor").asText("");
        } while (!cursor.isEmpty());
        return all;
    }

    private long count(String view) {
        return clerk.get("/api/tasks/counts").json().path(view).asLong();
    }

    private List<String> ids(String query) {
        Reply reply = clerk.get("/api/tasks" + query);
        assertThat(reply.status()).as(query + reply).isEqualTo(200);
        List<String> ids = new ArrayList<>();
        reply.json().path("items").forEach(it -> ids.add(it.path("id").asText()));
        return ids;
    }

    private void complete(String task) {
        assertThat(clerk.post("/api/tasks/" + task + "/complete", Map.of("data", Map.of()))
                        .status())
                .isEqualTo(204);
    }

    private String task(String number) {
        return district.task("clerk1", number, "Task_ReceiveCase");
    }

    private String bicycles() {
        return district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
    }
}
