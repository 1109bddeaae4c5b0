package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.runonce.testing.SignDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** 加签, 减签: colleagues sign for a task that somebody holds. */
@RunOnceTest
class SignersTest {
    @Autowired
    District district;

    @Autowired
    SignDesk desk;

    private String number = "";
    private String task = "";

    @BeforeEach
    void a_task_that_clerk1_holds() {
        district.ordinaryMonday();
        number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        task = district.task("clerk1", number, "Task_ReceiveCase");
        assertThat(desk.on("clerk1", task, "claim", Map.of()).status()).isEqualTo(200);
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void an_answer_that_needs_no_agreement_is_free_when_the_signers_decline() {
        completes();
        district.accepts("clerk1", number);
        task = district.task("zfj-approver", number, "Task_LookFirst");
        desk.on("zfj-approver", task, "claim", Map.of());
        desk.asks("zfj-approver", task, "BEFORE", "ALL", "gaj-approver");
        signs("gaj-approver", SignDesk.DISAGREE);
        assertThat(desk.on("zfj-approver", task, "complete", Map.of("data", Map.of("impression", "CLEAR")))
                        .problem())
                .isEqualTo("signers-declined");
        assertThat(desk.on("zfj-approver", task, "complete", Map.of("data", Map.of("impression", "DOUBTFUL")))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void the_first_agreement_spares_the_others_and_their_parts_are_gone() {
        ask("PARALLEL", "ANY", "clerk2", "gaj-approver");
        String spared = part("gaj-approver");
        signs("clerk2", SignDesk.AGREE);
        assertThat(part("gaj-approver")).isEmpty();
        assertThat(district.as("gaj-approver")
                        .post("/api/tasks/" + spared + "/complete", Map.of("data", SignDesk.AGREE))
                        .problem())
                .isEqualTo("task-ended");
        assertThat(sheet().at("/signers/1/state").asText()).isEqualTo("CANCELLED");
    }

    @Test
    void a_signer_is_removed_with_a_reason_but_not_once_signed() {
        ask("BEFORE", "ALL", "clerk2", "gaj-approver");
        String signed = part("clerk2");
        String open = part("gaj-approver");
        signs("clerk2", SignDesk.AGREE);
        assertThat(desk.removes("clerk1", task, signed).problem()).isEqualTo("signer-done");
        assertThat(desk.removes("clerk1", task, open).status()).isEqualTo(200);
        assertThat(part("gaj-approver")).isEmpty();
        assertThat(completes().status()).isEqualTo(204);
    }

    @Test
    void a_withdrawn_case_closes_the_open_parts_and_keeps_the_sheet() {
        completes();
        task = district.task("clerk1", number, "Task_AcceptCase");
        desk.on("clerk1", task, "claim", Map.of());
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
        assertThat(desk.on("gaj-approver2", part, "complete", Map.of("data", SignDesk.AGREE))
                        .status())
                .isEqualTo(403);
        assertThat(desk.on("gaj-approver", part, "complete", Map.of("data", Map.of("opinion", "DISAGREE")))
                        .status())
                .isEqualTo(400);
        assertThat(desk.on("gaj-approver", part, "release", Map.of()).problem()).isEqualTo("part-not-released");
        assertThat(desk.on("gaj-approver", part, "delegate", to("gaj-approver2"))
                        .problem())
                .isEqualTo("operation-not-offered");
        assertThat(desk.on("gaj-approver", part, "transfer", to("clerk1")).problem())
                .isEqualTo("signer-is-holder");
        assertThat(desk.on("gaj-approver", part, "transfer", to("gaj-approver2"))
                        .status())
                .isEqualTo(200);
        assertThat(signs("gaj-approver2", SignDesk.AGREE).status()).isEqualTo(204);
        assertThat(completes().status()).isEqualTo(204);
    }

    @Test
    void who_may_not_sign_is_refused() {
        assertThat(desk.tryToAsk("clerk1", task, "BEFORE", "ALL", "clerk1").problem())
                .isEqualTo("signer-is-holder");
        assertThat(desk.tryToAsk("clerk1", task, "BEFORE", "ALL", "applicant2").problem())
                .isEqualTo("wrong-person");
        assertThat(desk.tryToAsk("clerk1", task, "BEFORE", "ALL", "clerk2", "clerk2")
                        .status())
                .isEqualTo(400);
        assertThat(desk.tryToAsk("clerk2", task, "BEFORE", "ALL", "gaj-approver")
                        .problem())
                .isEqualTo("task-taken");
        assertThat(desk.tryToAsk("scj-approver", task, "BEFORE", "ALL", "clerk2")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void one_more_is_asked_in_the_open_round_as_the_others_were_and_nobody_twice() {
        ask("BEFORE", "ALL", "clerk2");
        assertThat(desk.tryToAsk("clerk1", task, "BEFORE", "ANY", "gaj-approver")
                        .problem())
                .isEqualTo("signers-pending");
        assertThat(desk.tryToAsk("clerk1", task, "BEFORE", "ALL", "clerk2").problem())
                .isEqualTo("already-a-signer");
        ask("BEFORE", "ALL", "gaj-approver");
        assertThat(desk.part("clerk2", task)).as("asked once").isNotEmpty();
        signs("clerk2", SignDesk.AGREE);
        assertThat(sheet().path("state").asText()).isEqualTo("OPEN");
        signs("gaj-approver", SignDesk.AGREE);
        assertThat(sheet().path("state").asText()).isEqualTo("AGREED");
        assertThat(district.as("clerk1")
                        .get("/api/tasks/" + task + "/signers")
                        .json()
                        .path("rounds"))
                .hasSize(1);
    }

    @Test
    void a_part_stands_in_the_list_as_what_it_is_and_beside_the_task_it_is_for() {
        ask("BEFORE", "ALL", "clerk2");
        JsonNode part =
                district.as("clerk2").get("/api/tasks/" + part("clerk2")).json();
        assertThat(part.path("kind").asText()).isEqualTo("SIGN");
        assertThat(part.path("parentTaskId").asText()).isEqualTo(task);
        JsonNode own = district.as("clerk1").get("/api/tasks/" + task).json();
        assertThat(own.path("kind").asText()).isEqualTo("TASK");
        assertThat(own.has("parentTaskId") && !own.path("parentTaskId").isNull())
                .isFalse();
    }

    private void ask(String order, String rule, String... signers) {
        desk.asks("clerk1", task, order, rule, signers);
    }

    private Reply signs(String who, Map<String, ?> data) {
        return desk.signs(who, task, data);
    }

    private Reply completes() {
        return desk.on("clerk1", task, "complete", Map.of("data", Map.of("note", "已收")));
    }

    private String part(String who) {
        return desk.part(who, task);
    }

    private JsonNode sheet() {
        return desk.sheet("clerk1", task);
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
