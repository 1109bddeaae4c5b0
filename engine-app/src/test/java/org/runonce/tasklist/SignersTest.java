package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.AtOnce;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 加签, 减签: colleagues sign for a task that somebody holds. */
@RunOnceTest
class SignersTest {
    private static final Map<String, Object> AGREE = Map.of("opinion", "AGREE");
    private static final Map<String, Object> DISAGREE = Map.of("opinion", "DISAGREE", "reason", "材料看不清");

    @Autowired
    District district;

    private String number = "";
    private String task = "";

    @BeforeEach
    void a_task_that_clerk1_holds() {
        district.ordinaryMonday();
        number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        task = district.task("clerk1", number, "Task_ReceiveCase");
        assertThat(district.as("clerk1")
                        .post("/api/tasks/" + task + "/claim", Map.of())
                        .status())
                .isEqualTo(200);
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void before_and_in_parallel_the_holder_saves_but_completes_only_when_everybody_has_agreed() {
        for (String order : List.of("BEFORE", "PARALLEL")) {
            ask(order, "ALL", "clerk2", "gaj-approver");
            assertThat(saves("clerk1")).isEqualTo(204);
            assertThat(signs("clerk2", AGREE).status()).isEqualTo(204);
            assertThat(completes().problem()).isEqualTo("signers-pending");
            assertThat(signs("gaj-approver", AGREE).status()).isEqualTo(204);
            assertThat(sheet().path("state").asText()).isEqualTo("AGREED");
        }
        assertThat(completes().status()).isEqualTo(204);
        assertThat(district.timeline(number)).contains("TASK_ADD_SIGNER", "TASK_SIGN");
        assertThat(drift()).isEmpty();
    }

    @Test
    void after_the_holder_is_done_the_signers_are_asked_and_the_last_agreement_carries_the_holder_s_act_out() {
        ask("AFTER", "ALL", "clerk2", "zfj-leader");
        assertThat(part("clerk2")).isEmpty();
        assertThat(completes().status()).isEqualTo(204);
        assertThat(district.state(number)).isEqualTo("SUBMITTED");
        assertThat(completes().problem()).isEqualTo("signers-pending");
        signs("clerk2", AGREE);
        signs("zfj-leader", AGREE);
        assertThat(district.state(number)).isEqualTo("RECEIVED");
        assertThat(district.as("clerk1")
                        .get("/api/tasks/" + task)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("DONE");
    }

    @Test
    void what_the_signers_decline_comes_back_to_the_holder_as_a_draft_and_a_new_round_may_agree() {
        ask("AFTER", "ANY", "clerk2");
        assertThat(completes().status()).isEqualTo(204);
        signs("clerk2", DISAGREE);
        assertThat(district.as("clerk1")
                        .get("/api/tasks/" + task + "/form")
                        .json()
                        .at("/data/note")
                        .asText())
                .isEqualTo("已收");
        assertThat(sheet().at("/signers/0/reason").asText()).isEqualTo("材料看不清");
        assertThat(completes().problem()).isEqualTo("signers-declined");
        ask("BEFORE", "ANY", "clerk2");
        signs("clerk2", AGREE);
        assertThat(completes().status()).isEqualTo(204);
    }

    @Test
    void an_answer_that_needs_no_agreement_is_free_when_the_signers_decline() {
        completes();
        district.accepts("clerk1", number);
        task = district.task("zfj-approver", number, "Task_LookFirst");
        claims("zfj-approver");
        assertThat(asked("zfj-approver", "BEFORE", "ALL", "gaj-approver").status())
                .isEqualTo(200);
        signs("gaj-approver", DISAGREE);
        assertThat(looks("CLEAR").problem()).isEqualTo("signers-declined");
        assertThat(looks("DOUBTFUL").status()).isEqualTo(204);
    }

    @Test
    void the_first_agreement_spares_the_others_and_their_parts_are_gone() {
        ask("PARALLEL", "ANY", "clerk2", "gaj-approver");
        String spared = part("gaj-approver");
        signs("clerk2", AGREE);
        assertThat(part("gaj-approver")).isEmpty();
        assertThat(district.as("gaj-approver")
                        .post("/api/tasks/" + spared + "/complete", Map.of("data", AGREE))
                        .problem())
                .isEqualTo("task-ended");
        assertThat(sheet().at("/signers/1/state").asText()).isEqualTo("CANCELLED");
    }

    @Test
    void a_signer_is_removed_with_a_reason_but_not_once_signed() {
        ask("BEFORE", "ALL", "clerk2", "gaj-approver");
        String signed = part("clerk2");
        String open = part("gaj-approver");
        signs("clerk2", AGREE);
        assertThat(removes(signed).problem()).isEqualTo("signer-done");
        assertThat(removes(open).status()).isEqualTo(200);
        assertThat(part("gaj-approver")).isEmpty();
        assertThat(completes().status()).isEqualTo(204);
    }

    @Test
    void a_withdrawn_case_closes_the_open_parts_and_keeps_the_sheet() {
        completes();
        task = district.task("clerk1", number, "Task_AcceptCase");
        claims("clerk1");
        ask("BEFORE", "ALL", "clerk2", "gaj-approver");
        Reply reply = district.as("applicant1").post("/api/cases/" + number + "/withdrawal", Map.of("reason", "不办了"));
        assertThat(reply.status()).as(reply.toString()).isBetween(200, 204);
        district.awaitState(number, "WITHDRAWN");
        assertThat(part("clerk2")).isEmpty();
        assertThat(sheet().path("state").asText()).isEqualTo("CANCELLED");
        assertThat(drift()).isEmpty();
    }

    @Test
    void a_part_is_one_colleague_s_read_transferred_and_signed_by_nobody_else() {
        ask("BEFORE", "ALL", "gaj-approver");
        String part = part("gaj-approver");
        assertThat(district.as("gaj-approver").get("/api/tasks/" + task).status())
                .isEqualTo(200);
        assertThat(district.as("scj-approver").get("/api/tasks/" + task).status())
                .isEqualTo(403);
        assertThat(on("gaj-approver2", part, "complete", Map.of("data", AGREE)).status())
                .isEqualTo(403);
        assertThat(on("gaj-approver", part, "complete", Map.of("data", Map.of("opinion", "DISAGREE")))
                        .status())
                .isEqualTo(400);
        assertThat(on("gaj-approver", part, "release", Map.of()).problem()).isEqualTo("part-not-released");
        assertThat(on("gaj-approver", part, "delegate", to("gaj-approver2")).problem())
                .isEqualTo("operation-not-offered");
        assertThat(on("gaj-approver", part, "transfer", to("clerk1")).problem()).isEqualTo("signer-is-holder");
        assertThat(on("gaj-approver", part, "transfer", to("gaj-approver2")).status())
                .isEqualTo(200);
        assertThat(signs("gaj-approver2", AGREE).status()).isEqualTo(204);
        assertThat(completes().status()).isEqualTo(204);
    }

    @Test
    void who_may_not_sign_is_refused() {
        assertThat(asked("clerk1", "BEFORE", "ALL", "clerk1").problem()).isEqualTo("signer-is-holder");
        assertThat(asked("clerk1", "BEFORE", "ALL", "applicant2").problem()).isEqualTo("wrong-person");
        assertThat(asked("clerk1", "BEFORE", "ALL", "clerk2", "clerk2").status())
                .isEqualTo(400);
        assertThat(asked("clerk2", "BEFORE", "ALL", "gaj-approver").problem()).isEqualTo("task-taken");
        assertThat(asked("scj-approver", "BEFORE", "ALL", "clerk2").status()).isEqualTo(403);
        ask("BEFORE", "ALL", "clerk2");
        assertThat(asked("clerk1", "BEFORE", "ALL", "gaj-approver").problem()).isEqualTo("signers-pending");
    }

    @Test
    void at_the_same_moment_two_signers_sign_and_the_holder_is_either_early_or_done() throws Exception {
        ask("PARALLEL", "ALL", "clerk2", "gaj-approver");
        String one = part("clerk2");
        String other = part("gaj-approver");
        List<Reply> replies = AtOnce.send(List.of(
                () -> on("clerk2", one, "complete", Map.of("data", AGREE)),
                () -> on("gaj-approver", other, "complete", Map.of("data", AGREE)),
                this::completes));
        assertThat(replies.subList(0, 2)).extracting(Reply::status).containsOnly(204);
        assertThat(replies.get(2).status()).isIn(204, 409);
        assertThat(sheet().path("state").asText()).isEqualTo("AGREED");
    }

    @Test
    void a_signer_who_is_removed_at_the_moment_of_signing_has_either_signed_or_not() throws Exception {
        ask("PARALLEL", "ALL", "clerk2", "zfj-leader");
        String part = part("clerk2");
        List<Reply> replies =
                AtOnce.send(List.of(() -> on("clerk2", part, "complete", Map.of("data", AGREE)), () -> removes(part)));
        boolean signed = replies.get(0).status() == 204;
        assertThat(replies.get(signed ? 1 : 0).status()).isEqualTo(409);
        assertThat(sheet().at("/signers/0/state").asText()).isEqualTo(signed ? "AGREED" : "REMOVED");
    }

    private void ask(String order, String rule, String... signers) {
        Reply reply = asked("clerk1", order, rule, signers);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    }

    private Reply asked(String who, String order, String rule, String... signers) {
        List<Map<String, String>> to =
                Arrays.stream(signers).map(it -> Map.of("to", it)).toList();
        return on(who, task, "signers", Map.of("signers", to, "order", order, "rule", rule, "reason", "请把关"));
    }

    private Reply signs(String who, Map<String, ?> data) {
        return on(who, part(who), "complete", Map.of("data", data));
    }

    private Reply completes() {
        return on("clerk1", task, "complete", Map.of("data", Map.of("note", "已收")));
    }

    private Reply looks(String impression) {
        return on("zfj-approver", task, "complete", Map.of("data", Map.of("impression", impression)));
    }

    private void claims(String who) {
        assertThat(on(who, task, "claim", Map.of()).status()).isEqualTo(200);
    }

    private int saves(String who) {
        return district.as(who)
                .put("/api/tasks/" + task + "/draft", Map.of("data", Map.of("note", "在看")))
                .status();
    }

    private Reply removes(String part) {
        return district.as("clerk1").delete("/api/tasks/" + task + "/signers/" + part + "?reason=%E5%87%BA%E5%B7%AE");
    }

    private Reply on(String who, String id, String command, Map<String, ?> body) {
        return district.as(who).post("/api/tasks/" + id + "/" + command, body);
    }

    /** The part of this case that stands in the person's list; empty if none. */
    private String part(String who) {
        for (JsonNode it : district.as(who)
                .get("/api/tasks?view=mine&limit=200&number=" + number)
                .json()
                .path("items")) {
            if (it.path("task").asText().equals("Task_SignOpinion")) {
                return it.path("id").asText();
            }
        }
        return "";
    }

    private JsonNode sheet() {
        return district.as("clerk1")
                .get("/api/tasks/" + task + "/signers")
                .json()
                .at("/rounds/0");
    }

    private List<String> drift() {
        return district.as("operator").get("/api/task-drift").json().findValuesAsText("what").stream()
                .filter(it -> it.startsWith("sign-") || it.equals(task))
                .toList();
    }

    private static Map<String, Object> to(String userId) {
        return Map.of("to", userId, "reason", "出差");
    }
}
