package org.runonce.tasklist.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Accounts;
import org.runonce.testing.AtOnce;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 交接: everything that hangs on a clerk who leaves, with a dry run first. */
@RunOnceTest
class HandoverTest {
    private static final Map<String, Object> BIKES =
            Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false);

    @Autowired
    District district;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private String leaver = "";
    private String colleague = "";
    private final Map<String, String> numbers = new HashMap<>();

    @BeforeEach
    void a_clerk_who_will_leave() {
        district.ordinaryMonday();
        leaver = accounts.open("window-clerk@SGB");
        colleague = accounts.open("window-clerk@SGB");
    }

    @AfterEach
    void today() {
        accounts.close(leaver);
        district.backToToday();
    }

    @Test
    void the_preview_names_what_would_become_of_each_task_and_touches_none() {
        String held = held();
        String delegated = held();
        does(leaver, delegated, "delegate", to("clerk2"));
        String helped = helped();
        String signed = signedFor();

        JsonNode preview = previewed("hallmanager", order("clerk2"));
        assertThat(fates(preview))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        held, "HOLDS TRANSFER clerk2",
                        delegated, "DELEGATED TRANSFER clerk2",
                        helped, "HELPS GIVE_BACK " + colleague,
                        signed, "SIGNS TRANSFER clerk2"));
        assertThat(outcomes(preview)).containsOnly("PLANNED");
        assertThat(preview.has("begunAt")).isFalse();
        assertThat(holder(held)).isEqualTo(leaver);
        assertThat(district.timeline(numbers.get(held))).doesNotContain("TASK_HANDOVER");
    }

    @Test
    void each_task_goes_where_the_preview_said_with_what_was_typed_and_the_timeline_tells_it() {
        String held = held();
        district.as(leaver).put("/api/tasks/" + held + "/draft", Map.of("data", Map.of("note", "还差一份图纸")));
        String delegated = held();
        does(leaver, delegated, "delegate", to("clerk2"));
        String helped = helped();
        String signed = signedFor();

        Reply done = carryOut("hallmanager", order("clerk2"), digest("hallmanager", order("clerk2")));
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
        assertThat(outcomes(done.json())).containsOnly("DONE").hasSize(4);
        assertThat(holder(held)).isEqualTo("clerk2");
        assertThat(formData("clerk2", held).path("note").asText()).isEqualTo("还差一份图纸");
        assertThat(holder(helped)).isEqualTo(colleague);
        assertThat(does("clerk2", delegated, "complete", Map.of("data", Map.of()))
                        .status())
                .isEqualTo(204);
        assertThat(does("clerk2", signed, "complete", Map.of("data", Map.of("opinion", "AGREE")))
                        .status())
                .isEqualTo(204);
        assertThat(district.timeline(numbers.get(held))).containsOnlyOnce("TASK_HANDOVER");
        assertThat(drift()).isEmpty();
        JsonNode kept =
                district.as("operator").get("/api/handovers/" + done.text("id")).json();
        assertThat(kept).isEqualTo(done.json());
    }

    @Test
    void whoever_helps_goes_on_helping_and_gives_the_task_back_to_the_successor() {
        String delegated = held();
        does(leaver, delegated, "delegate", to("clerk1"));
        carryOut("hallmanager", order("clerk2"), digest("hallmanager", order("clerk2")));
        assertThat(holder(delegated)).isEqualTo("clerk1");
        Reply back = does("clerk1", delegated, "resolve", Map.of("reason", "已核对"));
        assertThat(back.text("assignee")).isEqualTo("clerk2");
    }

    @Test
    void without_a_successor_a_task_waits_for_its_group_again_and_its_draft_for_whoever_claims_it() {
        String held = held();
        district.as(leaver).put("/api/tasks/" + held + "/draft", Map.of("data", Map.of("note", "核对到第三份")));
        String signed = signedFor();

        Reply done = carryOut("hallmanager", order(null), digest("hallmanager", order(null)));
        assertThat(fates(done.json()))
                .containsEntry(held, "HOLDS RELEASE ")
                .containsEntry(signed, "SIGNS NOT_POSSIBLE ");
        assertThat(task(done.json(), signed).at("/problem/type").asText())
                .isEqualTo("/problems/signer-needs-successor");
        assertThat(holder(held)).isEmpty();
        assertThat(holder(signed)).isEqualTo(leaver);
        does("clerk2", held, "claim", Map.of());
        assertThat(formData("clerk2", held).path("note").asText()).isEqualTo("核对到第三份");
        assertThat(drift()).isEmpty();
    }

    @Test
    void a_successor_without_the_post_or_of_another_unit_is_not_possible_and_says_why() {
        String held = held();
        Map<String, Object> perGroup = order(null);
        perGroup.put("perGroup", Map.of("window-clerk@SGB", "zfj-approver"));
        assertThat(problem(previewed("hallmanager", perGroup), held)).isEqualTo("/problems/other-unit");
        assertThat(problem(previewed("hallmanager", order("result1")), held)).isEqualTo("/problems/post-missing");
    }

    @Test
    void the_only_one_of_a_post_names_a_successor_before_leaving() {
        String number = district.apply("applicant1", "PUB-101", BIKES);
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        district.does("zfj-approver", number, "Task_LookFirst", Map.of("impression", "CLEAR"));
        String decide = district.task("zfj-leader", number, "Task_DecideCase");
        does("zfj-leader", decide, "claim", Map.of());
        Map<String, Object> order = Map.of("from", "zfj-leader", "reason", "调离");
        assertThat(problem(previewed("operator", order), decide)).isEqualTo("/problems/group-empty");
    }

    @Test
    void what_has_changed_since_the_preview_is_left_alone_and_told_and_the_rest_is_done() {
        String changed = held();
        String held = held();
        String ended = held();
        String digest = digest("hallmanager", order("clerk2"));
        does(leaver, changed, "transfer", to("clerk1"));
        does(leaver, ended, "complete", Map.of("data", Map.of()));

        JsonNode done = carryOut("hallmanager", order("clerk2"), digest).json();
        assertThat(problem(done, changed)).isEqualTo("/problems/changed-since-preview");
        assertThat(problem(done, ended)).isEqualTo("/problems/task-ended");
        assertThat(task(done, held).path("outcome").asText()).isEqualTo("DONE");
        assertThat(holder(changed)).isEqualTo("clerk1");
    }

    @Test
    void an_order_that_broke_off_is_sent_again_and_goes_on_with_what_is_left() {
        String first = held();
        String second = held();
        String digest = digest("hallmanager", order("clerk2"));
        // as a crash after the first task would have left it
        outcome(second, "REFUSED");
        carryOut("hallmanager", order("clerk2"), digest);
        outcome(second, "PLANNED");
        assertThat(holder(second)).isEqualTo(leaver);

        assertThat(outcomes(carryOut("hallmanager", order("clerk2"), digest).json()))
                .containsOnly("DONE");
        assertThat(holder(second)).isEqualTo("clerk2");
        assertThat(district.timeline(numbers.get(first))).containsOnlyOnce("TASK_HANDOVER");
    }

    @Test
    void one_order_sent_twice_at_the_same_moment_hands_each_task_over_once() throws Exception {
        String held = held();
        String other = held();
        String digest = digest("hallmanager", order("clerk2"));
        Callable<Reply> send = () -> carryOut("hallmanager", order("clerk2"), digest);
        List<Reply> replies = AtOnce.send(List.of(send, send, send));
        assertThat(replies).as(replies.toString()).extracting(Reply::status).containsOnly(200);
        for (String task : List.of(held, other)) {
            assertThat(holder(task)).isEqualTo("clerk2");
            assertThat(district.timeline(numbers.get(task))).containsOnlyOnce("TASK_HANDOVER");
        }
    }

    @Test
    void the_tasks_of_somebody_whose_account_is_gone_are_handed_over_all_the_same() {
        String held = held();
        accounts.close(leaver);
        String digest = digest("operator", order("clerk2"));
        assertThat(outcomes(carryOut("operator", order("clerk2"), digest).json()))
                .containsOnly("DONE");
        assertThat(does("clerk2", held, "complete", Map.of("data", Map.of())).status())
                .isEqualTo(204);
    }

    @Test
    void the_unit_s_leader_and_the_operator_hand_over_and_nobody_else() {
        held();
        for (String one : List.of("clerk2", "supervisor", "analyst", "applicant1")) {
            Reply refused = preview(one, order("clerk2"));
            assertThat(refused.status()).as(one).isEqualTo(403);
            assertThat(refused.problem()).isEqualTo("not-a-leader");
        }
        assertThat(preview("zfj-leader", order("clerk2")).problem()).isEqualTo("not-your-unit");
        JsonNode preview = previewed("hallmanager", order("clerk2"));
        String digest = preview.path("digest").asText();
        assertThat(carryOut("operator", order("clerk2"), digest).problem()).isEqualTo("preview-not-found");
        String address = "/api/handovers/" + preview.path("id").asText();
        assertThat(district.as("operator").get(address).status()).isEqualTo(200);
        for (String one : List.of("zfj-leader", "clerk1", "supervisor", "applicant1")) {
            assertThat(district.as(one).get(address).problem()).as(one).isEqualTo("handover-not-found");
        }
    }

    @Test
    void an_order_that_is_wrong_or_was_not_previewed_is_refused_with_its_field() {
        held();
        Reply oneself = preview("hallmanager", order(leaver));
        assertThat(oneself.status()).isEqualTo(422);
        assertThat(oneself.pointers()).containsExactly("/to");
        assertThat(preview("hallmanager", order("nobody-at-all")).pointers()).containsExactly("/to");
        Map<String, Object> slip = order("clerk2");
        slip.put("perGroup", Map.of("window-clerk@ZFJ", "clerk1"));
        Reply wrong = preview("hallmanager", slip);
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.pointers()).containsExactly("/perGroup/window-clerk@ZFJ");

        assertThat(carryOut("hallmanager", order("clerk2"), "0".repeat(64)).problem())
                .isEqualTo("preview-not-found");
        String digest = digest("hallmanager", order("clerk2"));
        assertThat(carryOut("hallmanager", order("clerk1"), digest).problem()).isEqualTo("preview-of-another-order");
        assertThat(carryOut("hallmanager", order("clerk2"), "no-digest").pointers())
                .containsExactly("/digest");
    }

    /** A new task that the leaver holds. */
    private String held() {
        String task = waiting();
        does(leaver, task, "claim", Map.of());
        return task;
    }

    /** A task of the colleague with which the leaver helps. */
    private String helped() {
        String task = waiting();
        does(colleague, task, "claim", Map.of());
        does(colleague, task, "delegate", to(leaver));
        return task;
    }

    /** The part by which the leaver signs for a task of the colleague. */
    private String signedFor() {
        String task = waiting();
        does(colleague, task, "claim", Map.of());
        Map<String, Object> ask =
                Map.of("signers", List.of(Map.of("to", leaver)), "order", "BEFORE", "rule", "ALL", "reason", "请把关");
        does(colleague, task, "signers", ask);
        return jdbc.sql("select task_id from work_item where parent_task_id = ?")
                .param(task)
                .query(String.class)
                .single();
    }

    private String waiting() {
        String number = district.apply("applicant1", "PUB-101", BIKES);
        String task = district.task("clerk1", number, "Task_ReceiveCase");
        numbers.put(task, number);
        return task;
    }

    private Reply does(String who, String task, String command, Map<String, ?> body) {
        Reply reply = district.as(who).post("/api/tasks/" + task + "/" + command, body);
        assertThat(reply.status()).as(command + ": " + reply).isBetween(200, 204);
        return reply;
    }

    private static Map<String, Object> to(String userId) {
        return Map.of("to", userId, "reason", "请帮忙看看");
    }

    private Map<String, Object> order(@Nullable String to) {
        Map<String, Object> order = new HashMap<>(Map.of("from", leaver, "reason", "调离大厅"));
        if (to != null) {
            order.put("to", to);
        }
        return order;
    }

    private Reply preview(String who, Map<String, ?> order) {
        return district.as(who).post("/api/handovers/preview", order);
    }

    private JsonNode previewed(String who, Map<String, ?> order) {
        Reply reply = preview(who, order);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }

    private String digest(String who, Map<String, ?> order) {
        return previewed(who, order).path("digest").asText();
    }

    private Reply carryOut(String who, Map<String, ?> order, String digest) {
        Map<String, Object> body = new HashMap<>(order);
        body.put("digest", digest);
        return district.as(who).post("/api/handovers", body);
    }

    private static Map<String, String> fates(JsonNode handover) {
        Map<String, String> fates = new HashMap<>();
        handover.path("tasks")
                .forEach(it -> fates.put(
                        it.path("taskId").asText(),
                        "%s %s %s"
                                .formatted(
                                        it.path("tie").asText(),
                                        it.path("fate").asText(),
                                        it.path("to").asText())));
        return fates;
    }

    private static List<String> outcomes(JsonNode handover) {
        List<String> outcomes = new ArrayList<>();
        handover.path("tasks").forEach(it -> outcomes.add(it.path("outcome").asText()));
        return outcomes;
    }

    private static JsonNode task(JsonNode handover, String task) {
        for (JsonNode it : handover.path("tasks")) {
            if (it.path("taskId").asText().equals(task)) {
                return it;
            }
        }
        throw new AssertionError(task + " is not in " + handover);
    }

    private static String problem(JsonNode handover, String task) {
        return task(handover, task).at("/problem/type").asText();
    }

    private String holder(String task) {
        return jdbc.sql("select coalesce(assignee, '') from work_item where task_id = ?")
                .param(task)
                .query(String.class)
                .single();
    }

    private JsonNode formData(String who, String task) {
        return district.as(who).get("/api/tasks/" + task + "/form").json().path("data");
    }

    private void outcome(String task, String outcome) {
        jdbc.sql("update handover_task set outcome = ? where task_id = ?")
                .params(outcome, task)
                .update();
    }

    private List<String> drift() {
        return district.as("operator").get("/api/task-drift").json().findValuesAsText("what").stream()
                .filter(it -> numbers.containsKey(it) || it.startsWith("sign-") || it.equals("window-clerk@SGB"))
                .toList();
    }
}
