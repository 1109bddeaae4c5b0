package org.runonce.tasklist.untakeable;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Accounts;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks that nobody alive can take are shown with their reason, and there is a way out of each. */
@RunOnceTest
class UntakeableTest {
    private static final Map<String, Object> BIKES =
            Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false);

    @Autowired
    District district;

    @Autowired
    Accounts accounts;

    @Autowired
    Untakeable untakeable;

    @Autowired
    MeterRegistry metrics;

    @Autowired
    JdbcClient jdbc;

    private String person = "";

    @BeforeEach
    void a_clerk_who_will_be_gone() {
        district.ordinaryMonday();
        person = accounts.open("window-clerk@SGB");
    }

    @AfterEach
    void today() {
        accounts.close(person);
        district.backToToday();
    }

    @Test
    void a_task_of_somebody_without_account_is_shown_and_the_operator_transfers_it_with_what_was_typed() {
        String task = heldBy(person);
        district.as(person).put("/api/tasks/" + task + "/draft", Map.of("data", Map.of("note", "还差图纸")));
        assertThat(does("operator", task, "transfer", to("clerk2")).status()).isEqualTo(403);
        assertThat(shown()).doesNotContainKey(task);

        accounts.close(person);
        JsonNode it = shown().getOrDefault(task, MissingNode.getInstance());
        assertThat(it.path("reason").asText()).isEqualTo("HOLDER_GONE");
        assertThat(it.path("why").asText()).contains("没有账号");
        assertThat(it.path("whyEn").asText()).contains("no account");
        assertThat(it.path("wayOut").asText()).contains("转办");
        assertThat(does("clerk1", task, "transfer", to("clerk2")).problem()).isEqualTo("task-taken");

        assertThat(does("operator", task, "transfer", to("clerk2")).status()).isEqualTo(200);
        assertThat(shown()).doesNotContainKey(task);
        assertThat(district.as("clerk2")
                        .get("/api/tasks/" + task + "/form")
                        .json()
                        .at("/data/note")
                        .asText())
                .isEqualTo("还差图纸");
    }

    @Test
    void a_task_of_somebody_without_the_post_is_shown_and_the_leader_releases_it() {
        String task = heldBy(person);
        assertThat(does("hallmanager", task, "release", Map.of()).status()).isEqualTo(403);
        accounts.takePosts(person);
        assertThat(reasons()).containsEntry(task, "HOLDER_WITHOUT_POST");

        assertThat(does("zfj-leader", task, "release", Map.of()).status()).isEqualTo(403);
        assertThat(does("hallmanager", task, "release", Map.of()).status()).isEqualTo(200);
        assertThat(shown()).doesNotContainKey(task);
        assertThat(does("clerk2", task, "complete", Map.of("data", Map.of())).status())
                .isEqualTo(204);
        assertThat(drift()).doesNotContain(task, "window-clerk@SGB");
    }

    @Test
    void a_delegated_task_is_shown_when_either_hand_is_gone_and_released_from_both() {
        String helped = heldBy("clerk1");
        does("clerk1", helped, "delegate", to(person));
        String owned = heldBy(person);
        does(person, owned, "delegate", to("clerk1"));
        String signed = heldBy("clerk1");
        does(
                "clerk1",
                signed,
                "signers",
                Map.of("signers", List.of(Map.of("to", person)), "order", "BEFORE", "rule", "ALL", "reason", "请把关"));
        String part = jdbc.sql("select task_id from work_item where parent_task_id = ?")
                .param(signed)
                .query(String.class)
                .single();
        accounts.close(person);
        assertThat(reasons())
                .containsEntry(helped, "HELPER_GONE")
                .containsEntry(owned, "OWNER_GONE")
                .containsEntry(part, "SIGNER_GONE");

        assertThat(does("hallmanager", helped, "release", Map.of()).status()).isEqualTo(200);
        assertThat(does("operator", owned, "release", Map.of()).status()).isEqualTo(200);
        assertThat(does("hallmanager", part, "transfer", to("clerk2")).status()).isEqualTo(200);
        assertThat(reasons()).doesNotContainKeys(helped, owned, part);
        for (String task : List.of(helped, owned)) {
            assertThat(does("clerk2", task, "complete", Map.of("data", Map.of()))
                            .status())
                    .isEqualTo(204);
        }
        assertThat(does("clerk2", part, "complete", Map.of("data", Map.of("opinion", "AGREE")))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void a_signer_who_is_gone_before_being_asked_is_named_and_removed() {
        String task = heldBy("clerk1");
        does(
                "clerk1",
                task,
                "signers",
                Map.of("signers", List.of(Map.of("to", person)), "order", "AFTER", "rule", "ALL", "reason", "请复核"));
        accounts.close(person);
        Reply refused = does("clerk1", task, "complete", Map.of("data", Map.of()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("signer-gone");
        String part = district.as("clerk1")
                .get("/api/tasks/" + task + "/signers")
                .json()
                .at("/rounds/0/signers/0/id")
                .asText();
        assertThat(district.as("clerk1")
                        .delete("/api/tasks/" + task + "/signers/" + part + "?reason=gone")
                        .status())
                .isEqualTo(200);
        assertThat(does("clerk1", task, "complete", Map.of("data", Map.of())).status())
                .isEqualTo(204);
    }

    @Test
    void a_group_without_members_is_shown_until_somebody_gets_the_post() {
        String task = waiting();
        jdbc.sql("update work_item set group_id = 'hall-manager@ZFJ', department = 'ZFJ' where task_id = ?")
                .param(task)
                .update();
        jdbc.sql("insert into group_step (group_id, step) values ('hall-manager@ZFJ', 1)")
                .update();
        try {
            assertThat(reasons()).containsEntry(task, "GROUP_EMPTY");
            String somebody = accounts.open("hall-manager@ZFJ");
            assertThat(reasons()).doesNotContainKey(task);
            accounts.close(somebody);
        } finally {
            jdbc.sql("update work_item set group_id = 'window-clerk@SGB', department = 'SGB' where task_id = ?")
                    .param(task)
                    .update();
            jdbc.sql("delete from group_step where group_id = 'hall-manager@ZFJ'")
                    .update();
        }
    }

    @Test
    void the_supervisor_sees_all_a_leader_the_own_unit_s_and_a_clerk_nothing() {
        String task = heldBy(person);
        accounts.close(person);
        assertThat(all("supervisor")).containsKey(task);
        assertThat(all("hallmanager")).containsKey(task);
        assertThat(all("zfj-leader")).doesNotContainKey(task);
        for (String one : List.of("clerk1", "analyst", "applicant1", "zfj-approver")) {
            assertThat(district.as(one).get("/api/tasks/untakeable").status())
                    .as(one)
                    .isEqualTo(403);
        }
    }

    @Test
    void many_such_tasks_come_in_pages_and_are_counted_by_reason() {
        List<String> tasks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            tasks.add(heldBy(person));
        }
        accounts.close(person);
        assertThat(all("operator").keySet()).containsAll(tasks);
        List<String> walked = new ArrayList<>();
        String cursor = "";
        do {
            // a page may hold less than it could, even nothing, while it says where to go on
            Reply page = district.as("operator").get("/api/tasks/untakeable?limit=1&cursor=" + cursor);
            assertThat(page.json().path("items").size()).isLessThanOrEqualTo(1);
            page.json().path("items").forEach(it -> walked.add(it.path("id").asText()));
            cursor = page.text("nextCursor");
        } while (!cursor.isEmpty());
        assertThat(walked).containsAll(tasks).doesNotHaveDuplicates().isSorted();

        untakeable.measure();
        assertThat(metrics.get("runonce.tasklist.untakeable")
                        .tag("reason", "HOLDER_GONE")
                        .gauge()
                        .value())
                .isGreaterThanOrEqualTo(3);
        assertThat(district.as("operator").get("/api/tasks/untakeable?limit=0").status())
                .isEqualTo(400);
    }

    private String waiting() {
        String number = district.apply("applicant1", "PUB-101", BIKES);
        return district.task("clerk1", number, "Task_ReceiveCase");
    }

    private String heldBy(String who) {
        String task = waiting();
        assertThat(does(who, task, "claim", Map.of()).status()).isEqualTo(200);
        return task;
    }

    private Reply does(String who, String task, String command, Map<String, ?> body) {
        return district.as(who).post("/api/tasks/" + task + "/" + command, body);
    }

    private static Map<String, Object> to(String userId) {
        return Map.of("to", userId, "reason", "原经办人已离岗");
    }

    private Map<String, JsonNode> shown() {
        return all("operator");
    }

    private Map<String, String> reasons() {
        Map<String, String> reasons = new HashMap<>();
        shown().forEach((task, it) -> reasons.put(task, it.path("reason").asText()));
        return reasons;
    }

    /** Every page, two tasks at a time. */
    private Map<String, JsonNode> all(String who) {
        Map<String, JsonNode> all = new HashMap<>();
        String cursor = "";
        do {
            Reply page = district.as(who).get("/api/tasks/untakeable?limit=2&cursor=" + cursor);
            assertThat(page.status()).as(page.toString()).isEqualTo(200);
            page.json().path("items").forEach(it -> all.put(it.path("id").asText(), it));
            cursor = page.json().path("nextCursor").asText("");
            cursor = cursor.equals("null") ? "" : cursor;
        } while (!cursor.isEmpty());
        return all;
    }

    private List<String> drift() {
        return district.as("operator").get("/api/task-drift").json().findValuesAsText("what");
    }
}
