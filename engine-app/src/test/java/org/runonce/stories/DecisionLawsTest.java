package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the law says of review, decision and delivery: LAW-11, 14, 15, 21, and the instant matters. */
@RunOnceTest
class DecisionLawsTest {
    @Autowired
    District district;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void works_that_end_before_they_begin_are_not_applied_for() {
        Map<String, Object> backwards = Facts.roadWork();
        backwards.put("workEndsOn", "2027-02-28");
        Reply reply = district.as("applicant1")
                .post(
                        "/api/applications/submission",
                        district.application("applicant1", "PUB-005", backwards),
                        "Idempotency-Key",
                        "backwards");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.pointers()).containsExactly("/data/workEndsOn");
        assertThat(reply.body()).contains("“计划完工日期”不能早于“计划开工日期”");
    }

    @Test
    void LAW_14_a_site_looked_at_by_one_person_is_not_verified() {
        String number = inReview();
        Reply alone = district.tryTo(
                "zfj-approver",
                number,
                "Task_VerifySite",
                Map.of(
                        "verifiers", List.of(Map.of("name", "侯永康"), Map.of("name", " 侯永康 ")),
                        "verifiedOn", "2026-06-01",
                        "conclusion", "QUALIFIED",
                        "findings", "看过了"));
        assertThat(alone.status()).isEqualTo(422);
        assertThat(alone.problem()).isEqualTo("two-verifiers-needed");
    }

    @Test
    void LAW_15_a_refusal_says_why_on_what_basis_and_where_to_appeal() {
        String number = reviewed();
        Reply bare = district.tryTo("zfj-leader", number, "Task_DecideCase", Map.of("decision", "REFUSE"));
        assertThat(bare.status()).isEqualTo(400);
        assertThat(bare.pointers()).contains("/data/reason", "/data/basis");
        district.does(
                "zfj-leader",
                number,
                "Task_DecideCase",
                Map.of("decision", "REFUSE", "reason", "管线保护方案不可行", "basis", "城市道路管理条例30条"));
        assertThat(district.document(number, "DOC-09").path("text").asText())
                .contains("工程名称：文一西路污水管改造", "管线保护方案不可行", "城市道路管理条例30条", "行政复议", "行政诉讼");
        assertThat(district.clock(number, "DELIVERY").path("dueOn").asText()).isEqualTo("2026-06-15");
    }

    @Test
    void LAW_11_the_delivery_limit_is_ten_working_days_from_the_decision() {
        String number = reviewed();
        district.does("zfj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT"));
        assertThat(district.clock(number, "DELIVERY").path("dueOn").asText()).isEqualTo("2026-06-15");
        district.does("result1", number, "Task_HandOutResult", Map.of("method", "ONLINE", "receivedBy", "王明"));
        assertThat(district.clock(number, "DELIVERY").path("state").asText()).isEqualTo("MET");
    }

    @Test
    void the_leader_s_day_ends_the_licence_and_only_conditions_that_still_stand_are_on_it() {
        String number = inReview();
        district.does("zfj-approver", number, "Task_VerifySite", Facts.visit("2026-06-01"));
        agreeing(number, "早晚高峰不施工");
        district.does("zfj-leader", number, "Task_DecideCase", Map.of("decision", "SEND_BACK", "reason", "请再核实"));
        district.does("zfj-approver", number, "Task_VerifySite", Facts.visit("2026-06-01"));
        agreeing(number, "只在夜间施工");
        district.does("zfj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT", "validUntil", "2027-03-10"));
        assertThat(district.document(number, "DOC-08").path("text").asText())
                .contains("有效期：自2027年3月1日至2027年3月10日", "附加条件：\n1. 公安余杭分局：只在夜间施工")
                .doesNotContain("早晚高峰");
    }

    @Test
    void LAW_21_a_decision_after_the_promised_limit_gives_its_reason() {
        String number = reviewed();
        district.now("2026-06-10T09:00");
        Reply silent = district.tryTo("zfj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.problem()).isEqualTo("overdue-unexplained");
        district.does("zfj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT", "note", "等待管线单位回复"));
    }

    @Test
    void a_case_that_is_sent_back_is_reviewed_again_by_all_departments_while_the_clock_runs_on() {
        String number = reviewed();
        district.does("zfj-leader", number, "Task_DecideCase", Map.of("decision", "SEND_BACK", "reason", "管线意见不清楚"));
        assertThat(district.state(number)).isEqualTo("IN_REVIEW");
        assertThat(district.clock(number, "PROMISED").path("dueOn").asText()).isEqualTo("2026-06-08");
        review(number);
        assertThat(district.state(number)).isEqualTo("DECIDING");
    }

    @Test
    void a_disagreement_needs_a_reason_and_a_grant_against_it_needs_one_too() {
        String number = inReview();
        district.does("zfj-approver", number, "Task_VerifySite", Facts.visit("2026-06-01"));
        Reply bare = district.tryTo("gaj-approver", number, "Task_GiveOpinion", Map.of("opinion", "DISAGREE"));
        assertThat(bare.pointers()).contains("/data/reason");
        district.does("gaj-approver", number, "Task_GiveOpinion", Map.of("opinion", "DISAGREE", "reason", "早高峰无法封路"));
        district.does("zgj-approver", number, "Task_GiveOpinion", Map.of("opinion", "AGREE"));
        district.does("zfj-approver", number, "Task_GiveOpinion", Map.of("opinion", "AGREE"));
        district.does(
                "zfj-approver",
                number,
                "Task_SummariseOpinions",
                Map.of("recommendation", "GRANT", "summary", "公安有保留"));
        assertThat(district.tryTo("zfj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT"))
                        .problem())
                .isEqualTo("dispute-unanswered");
        district.does("zfj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT", "note", "改为夜间施工，避开高峰"));
    }

    @Test
    void an_instant_matter_granted_on_commitment_is_checked_afterwards_by_two_people() {
        String number = district.apply("applicant1", "PUB-002", Facts.guesthouse());
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        district.does("wjj-chief", number, "Task_DecideOnTheSpot", Map.of("decision", "GRANT"));
        district.does("result1", number, "Task_HandOutResult", Map.of("method", "ONLINE", "receivedBy", "王明"));
        Awaitility.await().until(() -> district.timeline(number).contains("OPEN_COMMITMENT_CHECK"));
        district.does(
                "wjj-approver",
                number,
                "Task_VerifyCommitment",
                Map.of(
                        "verifiers", List.of(Map.of("name", "孟亚楠"), Map.of("name", "徐念慈")),
                        "verifiedOn", "2026-06-01",
                        "kept", "KEPT",
                        "findings", "与承诺一致"));
        assertThat(district.timeline(number)).contains("VERIFY_COMMITMENT");
        assertThat(district.as("supervisor")
                        .get("/api/cases/" + number + "/timeline")
                        .body())
                .contains("承诺事项应于2026年7月")
                .doesNotContain("承诺事项应于2026-");
    }

    private String inReview() {
        String number = district.apply("applicant1", "PUB-005", Facts.roadWork());
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        return number;
    }

    private String reviewed() {
        String number = inReview();
        review(number);
        assertThat(district.state(number)).isEqualTo("DECIDING");
        return number;
    }

    private void review(String number) {
        district.does("zfj-approver", number, "Task_VerifySite", Facts.visit("2026-06-01"));
        agree(number, "zfj", "gaj", "zgj");
    }

    private void agreeing(String number, String conditions) {
        district.does(
                "gaj-approver",
                number,
                "Task_GiveOpinion",
                Map.of("opinion", "AGREE_WITH_CONDITIONS", "reason", "车流量大", "conditions", conditions));
        agree(number, "zfj", "zgj");
    }

    private void agree(String number, String... departments) {
        for (String department : departments) {
            district.does(department + "-approver", number, "Task_GiveOpinion", Map.of("opinion", "AGREE"));
        }
        district.does(
                "zfj-approver",
                number,
                "Task_SummariseOpinions",
                Map.of("recommendation", "GRANT", "summary", "各部门同意"));
    }
}
