package org.runonce.tasklist.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Accounts;
import org.runonce.testing.Api;
import org.runonce.testing.District;
import org.runonce.testing.Listening;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 代办 in the lists: 乙, who hands out results, sees beside the own tasks those of 甲 at the window. */
@RunOnceTest
class ActingListsTest {
    @Autowired
    District district;

    @Autowired
    Api api;

    @Autowired
    Accounts accounts;

    private String jia = "";
    private String yi = "";
    private String number = "";
    private String task = "";

    @BeforeEach
    void a_case_waits_at_the_window() {
        district.ordinaryMonday();
        jia = accounts.openAs("甲", "window-clerk@SGB");
        yi = accounts.openAs("乙", "result-clerk@SGB");
        number = apply("PUB-101");
        task = district.task("clerk1", number, "Task_ReceiveCase");
    }

    @AfterEach
    void today() {
        accounts.takeAllPosts();
        district.backToToday();
    }

    @Test
    void what_waits_for_his_post_waits_for_her_and_is_counted() {
        assertThat(shown("groups").isMissingNode()).isTrue();
        long before = counts("groups");
        stands(Map.of());

        assertThat(shown("groups").path("onBehalfOf").asText()).isEqualTo(jia);
        assertThat(shown("groups").path("onBehalfOfName").asText()).isEqualTo("甲");
        assertThat(counts("groups"))
                .isEqualTo(before
                        + api.as(jia)
                                .get("/api/tasks/counts")
                                .json()
                                .path("groups")
                                .asLong());
        assertThat(inPages("groups")).contains(task).doesNotHaveDuplicates();
    }

    @Test
    void what_he_holds_stands_among_her_own_and_says_whose_it_is() {
        claim(jia);
        stands(Map.of());
        assertThat(shown("mine").path("onBehalfOf").asText()).isEqualTo(jia);
        assertThat(shown("mine").path("assignee").asText()).isEqualTo(jia);
        assertThat(counts("mine")).isEqualTo(1);
        assertThat(shown("groups").isMissingNode()).isTrue();
        assertThat(one().path("onBehalfOfName").asText()).isEqualTo("甲");

        JsonNode his = api.as(jia).get("/api/tasks?view=mine").json().at("/items/0");
        assertThat(his.has("onBehalfOf")).isFalse();
    }

    @Test
    void only_the_matters_of_the_substitution_are_shown_and_counted() {
        String other = apply("PUB-102");
        stands(Map.of("matters", List.of("PUB-101")));
        assertThat(shown("groups").isMissingNode()).isFalse();
        assertThat(inPages("groups")).contains(task).doesNotContain(district.task("clerk1", other, "Task_ReceiveCase"));
        assertThat(counts("groups")).isEqualTo(inPages("groups").size());
    }

    @Test
    void her_open_page_is_told_when_it_begins_and_of_what_happens_in_his_place() {
        try (Listening page = Listening.to(api.as(yi))) {
            page.await("resync");
            stands(Map.of());
            page.await("\"mine\"", "\"groups\"");
            page.clear();
            claim(jia);
            page.await("\"mine\"", task);
        }
    }

    private void stands(Map<String, ?> differently) {
        Map<String, Object> order =
                new HashMap<>(Map.of("substitute", yi, "from", "2026-06-01", "until", "2026-06-05", "reason", "年休假"));
        order.putAll(differently);
        Reply made = api.as(jia).post("/api/substitutions", order);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
    }

    private void claim(String who) {
        assertThat(api.as(who).post("/api/tasks/" + task + "/claim", Map.of()).status())
                .isEqualTo(200);
    }

    private String apply(String matter) {
        return district.apply(
                "applicant1", matter, Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
    }

    private JsonNode one() {
        return api.as(yi).get("/api/tasks/" + task).json();
    }

    /** The task as this list of hers shows it; nothing if it does not. */
    private JsonNode shown(String view) {
        for (JsonNode it : api.as(yi)
                .get("/api/tasks?view=" + view + "&number=" + number)
                .json()
                .path("items")) {
            if (it.path("id").asText().equals(task)) {
                return it;
            }
        }
        return MissingNode.getInstance();
    }

    private long counts(String view) {
        return api.as(yi).get("/api/tasks/counts").json().path(view).asLong();
    }

    private List<String> inPages(String view) {
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.as(yi)
                    .get("/api/tasks?limit=50&view=" + view + "&cursor=" + cursor)
                    .json();
            page.path("items").forEach(it -> all.add(it.path("id").asText()));
            cursor = page.path("nextCursor").asText("");
        } while (!cursor.isEmpty());
        return all;
    }
}
