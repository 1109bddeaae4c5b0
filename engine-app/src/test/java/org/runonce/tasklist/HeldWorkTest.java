package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.runonce.testing.SignDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether the holder may be done before the signers are, and what becomes of what was entered. */
@RunOnceTest
class HeldWorkTest {
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
    void before_the_signers_have_signed_the_holder_saves_a_draft_and_completes_nothing() {
        ask("BEFORE", "ALL", "clerk2", "gaj-approver");
        assertThat(saves("clerk1")).isEqualTo(204);
        Reply early = completes("clerk1");
        assertThat(early.problem()).isEqualTo("signers-pending");
        assertThat(early.json().path("waitingFor")).hasSize(2);
        assertThat(signs("clerk2").status()).isEqualTo(204);
        assertThat(completes("clerk1").problem()).isEqualTo("signers-pending");
        assertThat(signs("gaj-approver").status()).isEqualTo(204);
        assertThat(district.state(number))
                .as("the holder was not done, so nothing happens")
                .isEqualTo("SUBMITTED");
        assertThat(completes("clerk1").status()).isEqualTo(204);
        assertThat(district.state(number)).isEqualTo("RECEIVED");
        assertThat(district.timeline(number)).contains("TASK_ADD_SIGNER", "TASK_SIGN");
    }

    @Test
    void beside_the_signers_the_holder_may_be_done_first_and_the_last_signature_carries_the_act_out() {
        ask("PARALLEL", "ALL", "clerk2", "gaj-approver");
        assertThat(signs("clerk2").status()).isEqualTo(204);
        assertThat(completes("clerk1").status()).isEqualTo(204);
        assertThat(desk.sheet("clerk1", task).path("held").asBoolean()).isTrue();
        assertThat(district.state(number)).isEqualTo("SUBMITTED");
        assertThat(completes("clerk1").problem()).isEqualTo("signers-pending");
        assertThat(signs("gaj-approver").status()).isEqualTo(204);
        assertThat(district.state(number)).isEqualTo("RECEIVED");
        assertThat(taskState()).isEqualTo("DONE");
    }

    @Test
    void beside_the_holder_the_signers_may_be_done_first() {
        ask("PARALLEL", "ALL", "clerk2");
        assertThat(signs("clerk2").status()).isEqualTo(204);
        assertThat(district.state(number)).isEqualTo("SUBMITTED");
        assertThat(completes("clerk1").status()).isEqualTo(204);
        assertThat(district.state(number)).isEqualTo("RECEIVED");
    }

    @Test
    void after_the_holder_is_done_the_signers_are_asked_and_the_last_agreement_carries_the_act_out() {
        ask("AFTER", "ALL", "clerk2", "zfj-leader");
        assertThat(desk.part("clerk2", task)).isEmpty();
        assertThat(completes("clerk1").status()).isEqualTo(204);
        assertThat(district.state(number)).isEqualTo("SUBMITTED");
        assertThat(completes("clerk1").problem()).isEqualTo("signers-pending");
        signs("clerk2");
        signs("zfj-leader");
        assertThat(district.state(number)).isEqualTo("RECEIVED");
        assertThat(taskState()).isEqualTo("DONE");
    }

    @Test
    void the_signers_see_what_they_sign_for_while_it_waits_for_them_and_nobody_else_does() {
        ask("PARALLEL", "ALL", "gaj-approver", "zfj-leader");
        String part = desk.part("gaj-approver", task);
        assertThat(held("gaj-approver", part).problem()).isEqualTo("nothing-held");
        completes("clerk1");
        assertThat(held("gaj-approver", part).json().at("/data/note").asText()).isEqualTo("已收");
        assertThat(held("gaj-approver", part).json().at("/schema/id").asText()).isEqualTo("receive-case");
        assertThat(held("clerk1", task).status()).isEqualTo(200);
        signs("gaj-approver");
        assertThat(held("gaj-approver", part).status()).as("signed").isEqualTo(200);
        assertThat(held("clerk2", task).problem()).isEqualTo("not-a-signer");
        assertThat(held("scj-approver", task).problem()).isEqualTo("task-not-yours");
        signs("zfj-leader");
        assertThat(held("gaj-approver", part).problem()).isEqualTo("nothing-held");
    }

    @Test
    void what_the_signers_decline_comes_back_to_the_holder_as_a_draft_and_a_new_round_may_agree() {
        ask("AFTER", "ANY", "clerk2");
        assertThat(completes("clerk1").status()).isEqualTo(204);
        desk.signs("clerk2", task, SignDesk.DISAGREE);
        assertThat(draft("clerk1")).isEqualTo("已收");
        assertThat(desk.sheet("clerk1", task).at("/signers/0/reason").asText()).isEqualTo("材料看不清");
        assertThat(completes("clerk1").problem()).isEqualTo("signers-declined");
        ask("BEFORE", "ANY", "clerk2");
        signs("clerk2");
        assertThat(completes("clerk1").status()).isEqualTo(204);
    }

    @Test
    void what_waits_for_a_signer_who_is_let_off_is_the_holder_s_draft_again() {
        ask("PARALLEL", "ALL", "zfj-leader", "gaj-approver");
        completes("clerk1");
        signs("zfj-leader");
        assertThat(desk.removes("clerk1", task, desk.part("gaj-approver", task)).status())
                .isEqualTo(200);
        assertThat(district.state(number)).isEqualTo("SUBMITTED");
        assertThat(draft("clerk1")).isEqualTo("已收");
        assertThat(completes("clerk1").status()).isEqualTo(204);
    }

    @Test
    void what_one_holder_entered_is_a_draft_for_the_next_and_never_the_next_one_s_act() {
        ask("PARALLEL", "ALL", "gaj-approver");
        completes("clerk1");
        assertThat(desk.on("clerk1", task, "transfer", to("clerk2")).status()).isEqualTo(200);
        assertThat(completes("clerk2").problem()).isEqualTo("signers-pending");
        signs("gaj-approver");
        assertThat(district.state(number)).isEqualTo("SUBMITTED");
        assertThat(draft("clerk2")).isEqualTo("已收");
        assertThat(completes("clerk2").status()).isEqualTo(204);
    }

    @Test
    void a_released_task_keeps_its_sheet_and_whoever_takes_it_goes_on_with_it() {
        ask("BEFORE", "ALL", "gaj-approver", "zfj-leader");
        assertThat(desk.on("clerk1", task, "release", Map.of()).status()).isEqualTo(200);
        assertThat(desk.removes("clerk1", task, desk.part("zfj-leader", task)).problem())
                .isEqualTo("claim-first");
        assertThat(completes("clerk2").problem()).isEqualTo("signers-pending");
        assertThat(desk.on("clerk2", task, "claim", Map.of()).status()).isEqualTo(200);
        assertThat(desk.removes("clerk2", task, desk.part("zfj-leader", task)).status())
                .isEqualTo(200);
        signs("gaj-approver");
        assertThat(completes("clerk2").status()).isEqualTo(204);
    }

    @Test
    void who_signs_for_a_task_does_not_come_to_hold_it() {
        ask("BEFORE", "ALL", "clerk2");
        assertThat(desk.on("clerk1", task, "transfer", to("clerk2")).problem()).isEqualTo("signer-cannot-hold");
        assertThat(desk.on("clerk1", task, "delegate", to("clerk2")).problem()).isEqualTo("signer-cannot-hold");
        desk.on("clerk1", task, "release", Map.of());
        assertThat(desk.on("clerk2", task, "claim", Map.of()).problem()).isEqualTo("signer-cannot-hold");
        signs("clerk2");
        assertThat(completes("clerk2").problem()).isEqualTo("signer-cannot-hold");
        assertThat(completes("clerk1").status()).isEqualTo(204);
    }

    private void ask(String order, String rule, String... signers) {
        desk.asks("clerk1", task, order, rule, signers);
    }

    private Reply signs(String who) {
        return desk.signs(who, task, SignDesk.AGREE);
    }

    private Reply completes(String who) {
        return desk.on(who, task, "complete", Map.of("data", Map.of("note", "已收")));
    }

    private Reply held(String who, String id) {
        return district.as(who).get("/api/tasks/" + id + "/signers/held");
    }

    private int saves(String who) {
        return district.as(who)
                .put("/api/tasks/" + task + "/draft", Map.of("data", Map.of("note", "在看")))
                .status();
    }

    private String draft(String who) {
        return district.as(who)
                .get("/api/tasks/" + task + "/form")
                .json()
                .at("/data/note")
                .asText();
    }

    private String taskState() {
        return district.as("clerk1").get("/api/tasks/" + task).text("state");
    }

    private static Map<String, Object> to(String userId) {
        return Map.of("to", userId, "reason", "出差");
    }
}
