package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Api;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What colleagues do with each other's tasks; every word of it stands in the case's timeline. */
@RunOnceTest
class OperationsTest {
    @Autowired
    District district;

    @Autowired
    Api api;

    private String number = "";
    private String task = "";

    @BeforeEach
    void a_task_that_clerk1_holds() {
        district.ordinaryMonday();
        number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        task = district.task("clerk1", number, "Task_ReceiveCase");
        assertThat(operate("clerk1", "claim", Map.of()).status()).isEqualTo(200);
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_transferred_task_is_the_colleague_s_who_completes_it() {
        Reply reply = operate("clerk1", "transfer", to("clerk2"));
        assertThat(reply.text("assigneeName")).isEqualTo("秦海燕");
        assertThat(ids("clerk1", "mine")).doesNotContain(task);

        assertThat(complete("clerk1").problem()).isEqualTo("task-taken");
        assertThat(complete("clerk2").status()).isEqualTo(204);
        assertThat(district.timeline(number)).contains("TASK_TRANSFER");
        assertThat(applicantsTimeline()).doesNotContain("TASK_TRANSFER");
    }

    @Test
    void a_task_is_transferred_only_to_somebody_who_holds_its_post_and_only_with_a_reason() {
        Reply stranger = operate("clerk1", "transfer", to("zfj-approver"));
        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.problem()).isEqualTo("wrong-person");
        assertThat(operate("clerk1", "transfer", to("nobody-at-all")).problem()).isEqualTo("wrong-person");
        assertThat(operate("clerk1", "transfer", Map.of("to", "clerk2", "reason", " "))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_colleague_does_not_take_a_task_away_but_the_hall_s_manager_gives_it_out() {
        assertThat(operate("clerk2", "transfer", to("clerk2")).problem()).isEqualTo("task-taken");
        assertThat(operate("applicant1", "transfer", to("clerk2")).status()).isEqualTo(403);
        assertThat(operate("zfj-leader", "transfer", to("clerk2")).status()).isEqualTo(403);
        assertThat(operate("hallmanager", "transfer", to("clerk2")).text("assignee"))
                .isEqualTo("clerk2");
    }

    @Test
    void a_delegated_task_comes_back_with_what_was_found_and_only_its_owner_completes_it() {
        operate("clerk1", "delegate", to("clerk2"));
        assertThat(ids("clerk1", "delegated")).containsExactly(task);
        assertThat(complete("clerk2").problem()).isEqualTo("delegation-pending");
        assertThat(complete("clerk1").problem()).isEqualTo("task-taken");
        assertThat(operate("clerk2", "release", Map.of()).problem()).isEqualTo("delegation-pending");
        assertThat(operate("clerk2", "transfer", to("clerk1")).problem()).isEqualTo("delegation-pending");
        assertThat(operate("clerk2", "delegate", to("clerk1")).problem()).isEqualTo("delegation-pending");

        Reply back = operate("clerk2", "resolve", Map.of("reason", "材料已核对，齐全"));
        assertThat(back.text("assignee")).isEqualTo("clerk1");
        assertThat(operate("clerk2", "resolve", Map.of("reason", "再交一次")).status())
                .isEqualTo(409);
        assertThat(ids("clerk1", "delegated")).isEmpty();
        assertThat(complete("clerk1").status()).isEqualTo(204);
        assertThat(district.timeline(number)).contains("TASK_DELEGATE", "TASK_RESOLVE");
    }

    @Test
    void after_a_transfer_a_new_delegation_comes_back_to_the_new_holder() {
        operate("clerk1", "delegate", to("clerk2"));
        operate("clerk2", "resolve", Map.of("reason", "已核对"));
        operate("clerk1", "transfer", to("clerk2"));
        operate("clerk2", "delegate", to("clerk1"));
        assertThat(operate("clerk1", "resolve", Map.of("reason", "再核对")).text("assignee"))
                .isEqualTo("clerk2");
        assertThat(complete("clerk2").status()).isEqualTo(204);
    }

    @Test
    void who_delegated_calls_the_task_back_and_nobody_else() {
        operate("clerk1", "delegate", to("clerk2"));
        assertThat(operate("clerk2", "recall", why()).problem()).isEqualTo("not-the-owner");
        assertThat(operate("clerk1", "recall", why()).text("assignee")).isEqualTo("clerk1");
        assertThat(operate("clerk1", "recall", why()).problem()).isEqualTo("not-delegated");
    }

    @Test
    void a_copy_is_read_but_not_acted_on() {
        assertThat(api.as("scj-approver").get("/api/tasks/" + task).status()).isEqualTo(403);
        operate("clerk1", "copy", Map.of("to", List.of("scj-approver"), "note", "请了解"));
        operate("clerk1", "copy", Map.of("to", List.of("scj-approver")));

        assertThat(api.as("scj-approver").get("/api/tasks/" + task).status()).isEqualTo(200);
        assertThat(ids("scj-approver", "copied")).containsExactly(task);
        assertThat(api.as("scj-approver").get("/api/tasks/" + task + "/form").status())
                .isEqualTo(403);
        assertThat(complete("scj-approver").status()).isEqualTo(403);
        assertThat(district.timeline(number)).containsOnlyOnce("TASK_COPY");
    }

    @Test
    void whoever_may_read_the_case_urges_its_task_but_not_twice_in_a_morning() {
        assertThat(operate("scj-approver", "urge", why()).status()).isEqualTo(404);
        assertThat(operate("supervisor", "urge", why()).status()).isEqualTo(200);
        assertThat(view().path("urgedAt").asText()).isNotEmpty();
        Reply again = operate("supervisor", "urge", why());
        assertThat(again.problem()).isEqualTo("urged-recently");
        assertThat(again.text("againFrom")).startsWith("2026-06-01T05:0");
        district.now("2026-06-01T13:01");
        assertThat(operate("supervisor", "urge", why()).status()).isEqualTo(200);
    }

    @Test
    void a_followed_case_shows_its_open_tasks_whoever_holds_them() {
        assertThat(api.as("zfj-leader").put("/api/follows/" + number, Map.of()).status())
                .isEqualTo(204);
        assertThat(api.as("zfj-leader").put("/api/follows/" + number, Map.of()).status())
                .isEqualTo(204);
        assertThat(ids("zfj-leader", "followed")).contains(task);
        assertThat(api.as("scj-approver")
                        .put("/api/follows/" + number, Map.of())
                        .status())
                .isEqualTo(404);

        api.as("zfj-leader").delete("/api/follows/" + number);
        assertThat(ids("zfj-leader", "followed")).doesNotContain(task);
    }

    @Test
    void the_history_of_a_task_names_who_did_what_to_whom_and_why() {
        operate("clerk1", "delegate", to("clerk2"));
        operate("clerk2", "resolve", Map.of("reason", "已核对"));
        JsonNode history =
                api.as("clerk1").get("/api/tasks/" + task + "/operations").json();

        assertThat(history.at("/0/operation").asText()).isEqualTo("DELEGATE");
        assertThat(history.at("/0/to").asText()).isEqualTo("clerk2");
        assertThat(history.at("/1/operation").asText()).isEqualTo("RESOLVE");
        assertThat(history.at("/1/reason").asText()).isEqualTo("已核对");
    }

    private List<String> applicantsTimeline() {
        List<String> kinds = new ArrayList<>();
        api.as("applicant1")
                .get("/api/cases/" + number + "/timeline")
                .json()
                .forEach(it -> kinds.add(it.path("kind").asText()));
        return kinds;
    }

    private JsonNode view() {
        return api.as("clerk1").get("/api/tasks/" + task).json();
    }

    private static Map<String, Object> to(String userId) {
        return Map.of("to", userId, "reason", "窗口排班调整");
    }

    private static Map<String, Object> why() {
        return Map.of("reason", "申请人来电询问");
    }

    private Reply operate(String who, String operation, Map<String, ?> body) {
        return api.as(who).post("/api/tasks/" + task + "/" + operation, body);
    }

    private Reply complete(String who) {
        return operate(who, "complete", Map.of("data", Map.of()));
    }

    /** Of this test's case: others leave tasks in the same lists. */
    private List<String> ids(String who, String view) {
        List<String> ids = new ArrayList<>();
        api.as(who)
                .get("/api/tasks?limit=200&view=" + view + "&number=" + number)
                .json()
                .path("items")
                .forEach(it -> ids.add(it.path("id").asText()));
        return ids;
    }
}
