package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Accounts;
import org.runonce.testing.Api;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 代办: 甲 is a clerk at the window; 乙, who hands out results in the same hall, stands in for 甲 this week. */
@RunOnceTest
class ActingTest {
    private static final String CLERK = "window-clerk@SGB";

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
        jia = accounts.openAs("甲", CLERK);
        yi = accounts.openAs("乙", "result-clerk@SGB");
        number = apply();
        task = district.task("clerk1", number, "Task_ReceiveCase");
    }

    @AfterEach
    void today() {
        accounts.takeAllPosts();
        district.backToToday();
    }

    @Test
    void without_a_substitution_it_is_not_hers_and_with_it_she_claims_and_completes_and_every_record_says_so() {
        assertThat(on(yi, "claim").problem()).isEqualTo("task-not-yours");
        stands(Map.of());

        Reply claimed = on(yi, "claim");
        assertThat(claimed.text("assignee")).as(claimed.toString()).isEqualTo(yi);
        assertThat(claimed.text("assigneeName")).isEqualTo("乙 代 甲");
        assertThat(claimed.text("onBehalfOf")).isEqualTo(jia);
        assertThat(on("clerk1", "claim").text("holder")).isEqualTo("乙 代 甲");
        assertThat(api.as(yi).get(path("form")).status()).isEqualTo(200);
        assertThat(completes(yi).status()).isEqualTo(204);

        assertThat(view().text("onBehalfOfName")).isEqualTo("甲");
        assertThat(timelineBy("RECEIVE")).isEqualTo("乙 代 甲");
        assertThat(district.document(number, "DOC-01").toString()).contains("乙 代 甲");
        assertThat(drift()).isEmpty();
    }

    @Test
    void what_he_holds_himself_she_goes_on_with_where_he_stopped() {
        on(jia, "claim");
        save(jia, "甲记到一半");
        assertThat(completes(yi).status()).isEqualTo(403);
        stands(Map.of());

        assertThat(api.as(yi).get(path("form")).text("data", "note")).isEqualTo("甲记到一半");
        assertThat(on(yi, "claim").text("assignee")).isEqualTo(jia);
        assertThat(completes(yi).status()).isEqualTo(204);
        assertThat(view().text("assigneeName")).isEqualTo("乙 代 甲");
        assertThat(ids(yi, "done")).contains(task);
        assertThat(drift()).isEmpty();
    }

    @Test
    void a_colleague_of_the_same_post_acts_in_his_place_only_on_what_he_holds() {
        String bing = accounts.openAs("丙", CLERK);
        stands(Map.of("substitute", bing));
        assertThat(on(bing, "claim").text("assigneeName")).isEqualTo("丙");
        on(bing, "release");
        on(jia, "claim");
        assertThat(completes(bing).status()).isEqualTo(204);
        assertThat(timelineBy("RECEIVE")).isEqualTo("丙 代 甲");
    }

    @Test
    void only_for_its_matters_its_posts_and_its_days() {
        stands(Map.of("matters", List.of("PUB-102")));
        assertThat(on(yi, "claim").problem()).isEqualTo("task-not-yours");
        stands(Map.of("matters", List.of("PUB-101"), "from", "2026-06-02"));
        assertThat(on(yi, "claim").problem()).isEqualTo("task-not-yours");
        district.now("2026-06-02T08:00");
        assertThat(on(yi, "claim").status()).isEqualTo(200);
        on(yi, "release");
        district.now("2026-06-06T00:01");
        assertThat(on(yi, "claim").problem()).isEqualTo("task-not-yours");
    }

    @Test
    void a_substitute_of_the_substitute_does_not_stand_in_for_the_first() {
        String bing = accounts.openAs("丙", "result-clerk@SGB");
        stands(Map.of());
        Reply second = substitution(yi, Map.of("substitute", bing));
        assertThat(second.status()).as(second.toString()).isEqualTo(201);
        assertThat(on(bing, "claim").problem()).isEqualTo("task-not-yours");
        on(yi, "claim");
        assertThat(completes(bing).problem()).isEqualTo("task-not-yours");
    }

    @Test
    void who_leaves_the_unit_or_loses_the_post_does_not_act_any_more() {
        stands(Map.of());
        on(yi, "claim");
        accounts.takePosts(jia);
        assertThat(completes(yi).problem()).isEqualTo("task-not-yours");
    }

    @Test
    void she_transfers_and_gives_back_but_does_not_delegate_in_turn() {
        stands(Map.of());
        on(yi, "claim");
        Map<String, Object> to = Map.of("to", "clerk1", "reason", "换窗口");
        assertThat(api.as(yi).post(path("delegate"), to).problem()).isEqualTo("substitutes-do-not-delegate");
        Reply transferred = api.as(yi).post(path("transfer"), to);
        assertThat(transferred.text("assignee")).isEqualTo("clerk1");
        assertThat(transferred.json().has("onBehalfOf")).isFalse();
        JsonNode history = api.as("clerk1").get(path("operations")).json();
        assertThat(history.at("/0/by").asText()).isEqualTo(yi);
        assertThat(history.at("/0/onBehalfOf").asText()).isEqualTo(jia);
        assertThat(timelineBy("TASK_TRANSFER")).isEqualTo("乙 代 甲");
    }

    @Test
    void she_signs_what_he_was_asked_to_sign_unless_she_signs_or_holds_it_already() {
        stands(Map.of());
        on("clerk1", "claim");
        Map<String, Object> ask =
                Map.of("signers", List.of(Map.of("to", jia)), "order", "BEFORE", "rule", "ALL", "reason", "请把关");
        assertThat(api.as("clerk1").post(path("signers"), ask).status()).isEqualTo(200);
        String part = partOf(jia);
        Reply signed = api.as(yi).post("/api/tasks/" + part + "/complete", Map.of("data", Map.of("opinion", "AGREE")));
        assertThat(signed.status()).as(signed.toString()).isEqualTo(204);
        assertThat(api.as("clerk1")
                        .get(path("signers"))
                        .json()
                        .at("/rounds/0/signers/0/name")
                        .asText())
                .isEqualTo("乙 代 甲");
        assertThat(timelineBy("TASK_SIGN")).isEqualTo("乙 代 甲");
    }

    @Test
    void when_it_is_revoked_what_she_claimed_goes_back_to_the_group_and_what_he_holds_stays_his() {
        Reply made = stands(Map.of());
        on(yi, "claim");
        String own = number;
        String theirs = task;
        number = apply();
        task = district.task("clerk1", number, "Task_ReceiveCase");
        on(jia, "claim");

        revoke(made);
        assertThat(view().text("assignee")).isEqualTo(jia);
        assertThat(completes(yi).problem()).isEqualTo("task-not-yours");
        task = theirs;
        number = own;
        assertThat(view().json().has("assignee")).isFalse();
        assertThat(completes(yi).problem()).isEqualTo("task-not-yours");
        assertThat(timelineBy("TASK_END_SUBSTITUTION")).isEqualTo("甲");
        assertThat(on("clerk2", "claim").text("assigneeName")).isEqualTo("秦海燕");
        assertThat(drift()).isEmpty();
    }

    @Test
    void after_its_last_day_what_she_claimed_goes_back_by_itself() {
        stands(Map.of());
        on(yi, "claim");
        district.now("2026-06-05T23:59");
        assertThat(on(yi, "claim").status()).isEqualTo(200);
        district.now("2026-06-06T00:01");
        Awaitility.await().until(() -> !view().json().has("assignee"));
        assertThat(timelineBy("TASK_END_SUBSTITUTION")).isEqualTo("系统");
    }

    private Reply stands(Map<String, ?> differently) {
        Map<String, Object> order = new HashMap<>(Map.of("substitute", yi));
        order.putAll(differently);
        Reply made = substitution(jia, order);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made;
    }

    private Reply substitution(String principal, Map<String, ?> differently) {
        Map<String, Object> order = new HashMap<>(Map.of("from", "2026-06-01", "until", "2026-06-05", "reason", "年休假"));
        order.putAll(differently);
        return api.as(principal).post("/api/substitutions", order);
    }

    private void revoke(Reply made) {
        Reply revoked =
                api.as(jia).post("/api/substitutions/" + made.text("id") + "/revocation", Map.of("reason", "提前返岗"));
        assertThat(revoked.status()).as(revoked.toString()).isEqualTo(200);
    }

    private String apply() {
        return district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
    }

    private Reply on(String who, String command) {
        return api.as(who).post(path(command), Map.of());
    }

    private String path(String command) {
        return "/api/tasks/" + task + "/" + command;
    }

    private Reply completes(String who) {
        return api.as(who).post(path("complete"), Map.of("data", Map.of("note", "已收")));
    }

    private void save(String who, String note) {
        assertThat(api.as(who)
                        .put(path("draft"), Map.of("data", Map.of("note", note)))
                        .status())
                .isEqualTo(204);
    }

    private Reply view() {
        return api.as("clerk1").get("/api/tasks/" + task);
    }

    private String timelineBy(String kind) {
        for (JsonNode it :
                api.as("supervisor").get("/api/cases/" + number + "/timeline").json()) {
            if (it.path("kind").asText().equals(kind)) {
                return it.path("by").asText();
            }
        }
        return "nobody";
    }

    private String partOf(String signer) {
        for (JsonNode it :
                api.as(signer).get("/api/tasks?view=mine&limit=200").json().path("items")) {
            if (it.path("task").asText().equals("Task_SignOpinion")) {
                return it.path("id").asText();
            }
        }
        return "";
    }

    private List<String> ids(String who, String view) {
        List<String> ids = new ArrayList<>();
        api.as(who)
                .get("/api/tasks?limit=200&view=" + view)
                .json()
                .path("items")
                .forEach(it -> ids.add(it.path("id").asText()));
        return ids;
    }

    private List<String> drift() {
        return api.as("operator").get("/api/task-drift").json().findValuesAsText("what").stream()
                .filter(task::equals)
                .toList();
    }
}
