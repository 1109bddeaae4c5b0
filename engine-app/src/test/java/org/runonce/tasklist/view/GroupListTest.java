package org.runonce.tasklist.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Accounts;
import org.runonce.testing.Api;
import org.runonce.testing.Caller;
import org.runonce.testing.District;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

@RunOnceTest
class GroupListTest {
    @Autowired
    District district;

    @Autowired
    Api api;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void whoever_holds_two_posts_pages_through_the_tasks_of_both_the_least_remaining_time_first() {
        String submitted = district.apply("applicant1", "PUB-101", bicycles());
        String received = district.apply("applicant1", "PUB-101", bicycles());
        district.receives("clerk1", received);
        String atTheWindow = district.task("clerk1", submitted, "Task_ReceiveCase");
        String accepting = district.task("clerk1", received, "Task_AcceptCase");
        String accepted = district.apply("applicant1", "PUB-101", bicycles());
        district.receives("clerk1", accepted);
        district.accepts("clerk1", accepted);
        String looking = district.task("zfj-approver", accepted, "Task_LookFirst");

        List<JsonNode> pages = pages(api.signIn(accounts.open("window-clerk@SGB", "approver@ZFJ")));

        List<String> ids = pages.stream().map(it -> it.path("id").asText()).toList();
        assertThat(ids).contains(atTheWindow, accepting, looking).doesNotHaveDuplicates();
        assertThat(pages)
                .allMatch(it -> it.path("group").asText().matches("window-clerk@SGB|approver@ZFJ"))
                .isSortedAccordingTo(Comparator.comparing(GroupListTest::due)
                        .thenComparing(it -> it.path("id").asText()));
    }

    @Test
    void whoever_holds_two_posts_finds_a_task_of_both_by_applicant_matter_or_number_and_nothing_by_another_text() {
        String submitted = district.apply("applicant1", "PUB-101", bicycles());
        String task = district.task("clerk1", submitted, "Task_ReceiveCase");
        Caller person = api.signIn(accounts.open("window-clerk@SGB", "approver@ZFJ"));
        JsonNode shown = person.get("/api/tasks/" + task).json();

        assertThat(found(person, "text=" + submitted.substring(6))).containsExactly(task);
        assertThat(found(person, "number=" + submitted + "&text=清流")).containsExactly(task);
        assertThat(found(
                        person,
                        "number=" + submitted + "&text="
                                + shown.path("matterName").asText().substring(1)))
                .containsExactly(task);
        for (String other : List.of("浊流", "%25", "_", "!")) {
            assertThat(found(person, "number=" + submitted + "&text=" + other))
                    .as(other)
                    .isEmpty();
        }
    }

    private static List<String> found(Caller person, String filter) {
        List<String> ids = new ArrayList<>();
        person.get("/api/tasks?view=groups&" + filter)
                .json()
                .path("items")
                .forEach(it -> ids.add(it.path("id").asText()));
        return ids;
    }

    private static Map<String, Object> bicycles() {
        return Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false);
    }

    private static String due(JsonNode task) {
        return task.has("dueOn") ? task.path("dueOn").asText() : "no day";
    }

    /** To the last page, two tasks a page. */
    private static List<JsonNode> pages(Caller person) {
        List<JsonNode> tasks = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = person.get("/api/tasks?view=groups&limit=2&cursor=" + cursor)
                    .json();
            page.path("items").forEach(tasks::add);
            cursor = page.path("nextCursor").asText("");
        } while (!cursor.isEmpty());
        return tasks;
    }
}
