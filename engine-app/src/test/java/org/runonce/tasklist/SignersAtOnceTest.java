package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.runonce.testing.AtOnce;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.runonce.testing.SignDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** Signatures at the moment at which something else happens to the task: one effect, and everybody is told which. */
@RunOnceTest
class SignersAtOnceTest {
    private static final int ROUNDS = 3;

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

    @RepeatedTest(ROUNDS)
    void of_two_last_signatures_one_carries_the_held_act_out() throws Exception {
        desk.asks("clerk1", task, "AFTER", "ALL", "clerk2", "gaj-approver");
        assertThat(completes().status()).isEqualTo(204);
        List<Reply> replies = AtOnce.send(List.of(signs("clerk2"), signs("gaj-approver")));
        assertThat(replies).as(replies.toString()).extracting(Reply::status).containsOnly(204);
        assertReceived(1);
    }

    @RepeatedTest(ROUNDS)
    void of_two_signatures_each_of_which_suffices_one_counts_and_the_other_comes_too_late() throws Exception {
        desk.asks("clerk1", task, "AFTER", "ANY", "clerk2", "gaj-approver");
        completes();
        List<Reply> replies = AtOnce.send(List.of(signs("clerk2"), signs("gaj-approver")));
        assertThat(replies).as(replies.toString()).extracting(Reply::status).containsExactlyInAnyOrder(204, 409);
        assertReceived(1);
    }

    @RepeatedTest(ROUNDS)
    void signatures_and_the_holder_s_completion_at_once_end_in_one_completion() throws Exception {
        desk.asks("clerk1", task, "PARALLEL", "ALL", "clerk2", "gaj-approver");
        List<Reply> replies = AtOnce.send(List.of(signs("clerk2"), signs("gaj-approver"), this::completes));
        assertThat(replies).as(replies.toString()).extracting(Reply::status).containsOnly(204);
        assertReceived(1);
    }

    @RepeatedTest(ROUNDS)
    void a_holder_who_may_not_be_first_is_either_early_or_done() throws Exception {
        desk.asks("clerk1", task, "BEFORE", "ALL", "clerk2");
        List<Reply> replies = AtOnce.send(List.of(signs("clerk2"), this::completes));
        assertThat(replies.get(0).status()).isEqualTo(204);
        assertThat(replies.get(1).status()).isIn(204, 409);
        assertReceived(replies.get(1).status() == 204 ? 1 : 0);
    }

    @RepeatedTest(ROUNDS)
    void a_signer_who_is_removed_at_the_moment_of_signing_has_either_signed_or_not() throws Exception {
        desk.asks("clerk1", task, "PARALLEL", "ALL", "clerk2", "zfj-leader");
        String part = desk.part("clerk2", task);
        List<Reply> replies = AtOnce.send(List.of(signs("clerk2"), () -> desk.removes("clerk1", task, part)));
        boolean signed = replies.get(0).status() == 204;
        assertThat(replies.get(signed ? 1 : 0).status()).as(replies.toString()).isEqualTo(409);
        assertThat(desk.sheet("clerk1", task).at("/signers/0/state").asText()).isEqualTo(signed ? "AGREED" : "REMOVED");
    }

    @RepeatedTest(ROUNDS)
    void a_case_withdrawn_at_the_moment_of_the_last_signature_ends_withdrawn_and_asks_nobody() throws Exception {
        desk.asks("clerk1", task, "AFTER", "ALL", "clerk2");
        completes();
        Callable<Reply> withdraws =
                () -> district.as("applicant1").post("/api/cases/" + number + "/withdrawal", Map.of("reason", "不办了"));
        List<Reply> replies = AtOnce.send(List.of(signs("clerk2"), withdraws));
        assertThat(replies).as(replies.toString()).extracting(Reply::status).allMatch(it -> it < 300 || it == 409);
        assertThat(replies.get(1).status()).as(replies.toString()).isBetween(200, 204);
        district.awaitState(number, "WITHDRAWN");
        assertReceived(replies.get(0).status() == 204 ? 1 : 0);
        assertThat(desk.part("clerk2", task)).isEmpty();
    }

    @RepeatedTest(ROUNDS)
    void who_is_asked_and_handed_a_part_at_once_is_on_the_sheet_once() throws Exception {
        desk.asks("clerk1", task, "BEFORE", "ALL", "gaj-approver");
        String part = desk.part("gaj-approver", task);
        List<Reply> replies = AtOnce.send(List.of(
                () -> desk.on("gaj-approver", part, "transfer", to("gaj-approver2")),
                () -> desk.tryToAsk("clerk1", task, "BEFORE", "ALL", "gaj-approver2")));
        assertThat(replies).as(replies.toString()).extracting(Reply::status).containsExactlyInAnyOrder(200, 422);
        assertThat(desk.sheet("clerk1", task).findValuesAsText("userId"))
                .filteredOn("gaj-approver2"::equals)
                .hasSize(1);
    }

    @RepeatedTest(ROUNDS)
    void who_claims_the_task_and_is_handed_a_part_of_it_at_once_has_one_of_both() throws Exception {
        desk.asks("clerk1", task, "BEFORE", "ALL", "gaj-approver");
        desk.on("clerk1", task, "release", Map.of());
        String part = desk.part("gaj-approver", task);
        List<Reply> replies = AtOnce.send(List.of(
                () -> desk.on("gaj-approver", part, "transfer", to("clerk2")),
                () -> desk.on("clerk2", task, "claim", Map.of())));
        assertThat(replies.stream().map(Reply::problem).toList())
                .isIn(List.of("", "signer-cannot-hold"), List.of("signer-is-holder", ""));
    }

    private static Map<String, String> to(String userId) {
        return Map.of("to", userId, "reason", "出差");
    }

    private Callable<Reply> signs(String who) {
        String part = desk.part(who, task);
        return () -> desk.on(who, part, "complete", Map.of("data", SignDesk.AGREE));
    }

    private Reply completes() {
        return desk.on("clerk1", task, "complete", Map.of("data", Map.of("note", "已收")));
    }

    private void assertReceived(int times) {
        assertThat(district.timeline(number)).filteredOn("RECEIVE"::equals).hasSize(times);
        assertThat(district.as("operator").get("/api/task-drift").json().findValuesAsText("what"))
                .filteredOn(it -> it.startsWith("sign-") || it.equals(task))
                .isEmpty();
    }
}
