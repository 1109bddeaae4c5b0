package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Accounts;
import org.runonce.testing.District;
import org.runonce.testing.Offices;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 机关内跑 from the application of an office to the result in the files of all concerned. */
@RunOnceTest
class OfficeMatterTest {
    @Autowired
    District district;

    @Autowired
    Offices offices;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
        offices.hasQuota("jgs-leader", "FLEET", "GAJ", "", 1000);
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_vehicle_is_renewed_from_the_application_of_the_office_to_its_result() {
        String number = offices.apply("gaj-handler", "G2G-008", OfficeFacts.vehicle());

        assertThat(district.look("gaj-handler2", number).at("/party/name").asText())
                .isEqualTo("市公安局余杭区分局");
        assertThat(district.look("supervisor", number).path("applicantOffice").asText())
                .isEqualTo("GAJ");
        assertThat(district.clock(number, "CHECK").path("dueOn").asText()).isEqualTo("2026-06-03");

        offices.accepts("JGS", number);
        assertThat(district.clock(number, "PROMISED").path("dueOn").asText()).isEqualTo("2026-06-08");
        assertThat(offices.due(number, "CZJ")).isEqualTo("2026-06-03");

        offices.agrees("CZJ", number);
        offices.proposesGrant("JGS", number);
        offices.signsOff("jgs-leader", number);

        district.awaitState(number, "DELIVERED");
        assertThat(district.document(number, "OFF-01").path("text").asText())
                .contains("办理结果：同意", "公务用车更新批复", "区财政局征询：同意")
                .doesNotContain("行政复议", "行政诉讼", "许可");
        assertThat(district.documents(number)).containsExactly("OFF-01");
        assertThat(district.timeline(number)).doesNotContain("DEEM_ACCEPTED");
        assertThat(district.as("czj-approver")
                        .get("/api/cases/" + number + "/documents")
                        .body())
                .as("the result lies in the files of all concerned")
                .contains("OFF-01");
    }

    @Test
    void LAW_20_a_matter_between_offices_is_not_taken_by_the_process_of_the_licensing_law() {
        Reply citizen = offices.tryToApply(
                "applicant1",
                Map.of("matterCode", "G2G-008", "party", District.party(), "data", OfficeFacts.vehicle()));
        assertThat(citizen.status()).isEqualTo(403);
        assertThat(citizen.problem()).isEqualTo("not-an-office-handler");

        String number = offices.apply("gaj-handler", "G2G-008", OfficeFacts.vehicle());
        assertThat(district.as("supervisor")
                        .get("/api/cases/" + number + "/diagram")
                        .body())
                .contains("inter-agency-matter")
                .doesNotContain("one-window");
        assertThat(district.clock(number, "CHECK").path("ledger").toString()).doesNotContain("行政许可法");
    }

    @Test
    void the_organisation_says_who_the_office_is_not_the_form() {
        Map<String, Object> application = offices.application("gaj-handler", "G2G-008", OfficeFacts.vehicle());
        application.put("party", District.party());
        application.put("office", "ZFJ");
        Reply refused = offices.tryToApply("gaj-handler", application);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).contains("/party", "/office");
    }

    @Test
    void a_matter_that_the_lead_refuses_goes_back_with_reason_and_basis() {
        String number = offices.apply("gaj-handler", "G2G-008", OfficeFacts.vehicle());
        Reply bare = district.tryTo("jgs-approver", number, "Task_CheckMatter", Map.of("check", "REFUSE"));
        assertThat(bare.pointers()).containsExactlyInAnyOrder("/data/reason", "/data/basis");

        district.does(
                "jgs-approver",
                number,
                "Task_CheckMatter",
                Map.of("check", "REFUSE", "reason", "本年已更新过一辆", "basis", "公务用车年度更新计划"));

        assertThat(district.state(number)).isEqualTo("NOT_ACCEPTED");
        assertThat(district.document(number, "OFF-02").path("text").asText()).contains("本年已更新过一辆", "公务用车年度更新计划");
    }

    @Test
    void a_matter_is_returned_for_correction_once_and_says_everything_at_once() {
        String number = offices.apply("gaj-handler", "G2G-008", OfficeFacts.vehicle());
        district.does(
                "jgs-approver",
                number,
                "Task_CheckMatter",
                Map.of("check", "RETURN", "corrections", List.of(Map.of("demand", "写明新车型号"))));
        assertThat(district.document(number, "OFF-02").path("text").asText()).contains("写明新车型号");

        corrects("gaj-handler2", number);
        assertThat(district.clock(number, "CHECK").path("state").asText()).isEqualTo("RUNNING");
        Reply again = district.tryTo(
                "jgs-approver",
                number,
                "Task_CheckMatter",
                Map.of("check", "RETURN", "corrections", List.of(Map.of("demand", "再写明颜色"))));
        assertThat(again.problem()).isEqualTo("second-correction");
        offices.accepts("JGS", number);
        assertThat(district.state(number)).isEqualTo("IN_REVIEW");
    }

    @Test
    void a_correction_that_never_comes_returns_the_application() {
        String number = offices.apply("gaj-handler", "G2G-008", OfficeFacts.vehicle());
        district.does(
                "jgs-approver",
                number,
                "Task_CheckMatter",
                Map.of("check", "RETURN", "corrections", List.of(Map.of("demand", "写明新车型号"))));
        district.now("2026-06-16T09:00");
        district.awaitState(number, "RETURNED");
        Awaitility.await().until(() -> district.documents(number).equals(List.of("OFF-02", "OFF-02")));
    }

    @Test
    void a_check_that_is_late_is_told_to_the_head_and_accepts_nothing() {
        String number = offices.apply("gaj-handler", "G2G-008", OfficeFacts.vehicle());
        district.now("2026-06-12T09:00");

        district.task("jgs-leader", number, "Task_UrgeOffice");
        assertThat(district.timeline(number)).contains("REPORT_DELAY").doesNotContain("DEEM_ACCEPTED", "ACCEPT");
        assertThat(district.state(number)).isEqualTo("RECEIVED");
        assertThat(district.look("supervisor", number).path("redMark").isMissingNode())
                .isTrue();
    }

    @Test
    void an_overdue_consultation_is_told_to_the_head_of_the_office_and_is_still_not_consent() {
        String number = offices.apply("gaj-handler", "G2G-008", OfficeFacts.vehicle());
        offices.accepts("JGS", number);
        offices.asked(number);
        district.task("czj-approver", number, "Task_ReplyConsultation");
        district.now("2026-06-04T00:01");

        district.does(
                "czj-leader", number, "Task_UrgeOffice", Map.of("measure", "请资产科今天答复", "promisedOn", "2026-06-04"));
        assertThat(offices.asked(number)).containsExactly("CZJ CONSULT -");
        assertThat(offices.consultation(number, "CZJ").path("urgedAt").asText()).isNotEmpty();
        assertThat(district.as("jgs-approver").get("/api/tasks?case=" + number).body())
                .as("the lead proposes nothing before the office has spoken")
                .doesNotContain("Task_ProposeDecision");

        offices.replies("CZJ", number, Map.of("opinion", "DISAGREE", "reason", "本年没有购车预算"));
        district.does(
                "jgs-approver",
                number,
                "Task_ProposeDecision",
                Map.of("proposal", "REFUSE", "reason", "没有预算", "basis", "预算法"));
        offices.signsOff("jgs-leader", number);
        district.awaitState(number, "DELIVERED");
        assertThat(district.look("gaj-handler", number).path("decision").asText())
                .isEqualTo("REFUSE");
        assertThat(district.document(number, "OFF-01").path("text").asText())
                .contains("不同意", "没有预算")
                .doesNotContain("公务用车更新批复");
    }

    @Test
    void a_reply_ends_what_the_head_was_asked_to_urge() {
        String number = offices.apply("gaj-handler", "G2G-008", OfficeFacts.vehicle());
        offices.accepts("JGS", number);
        district.task("czj-approver", number, "Task_ReplyConsultation");
        district.now("2026-06-04T00:01");
        district.task("czj-leader", number, "Task_UrgeOffice");

        offices.agrees("CZJ", number);

        offices.proposesGrant("JGS", number);
        assertThat(district.as("czj-leader").get("/api/tasks?case=" + number).body())
                .doesNotContain("Task_UrgeOffice");
    }

    @Test
    void a_service_level_that_has_passed_is_told_to_the_lead_s_head_and_decides_nothing() {
        String number = offices.apply("gaj-handler", "G2G-008", OfficeFacts.vehicle());
        offices.accepts("JGS", number);
        offices.agrees("CZJ", number);
        district.task("jgs-approver", number, "Task_ProposeDecision");
        district.now("2026-06-09T00:01");

        district.task("jgs-leader", number, "Task_UrgeOffice");
        assertThat(district.state(number)).isEqualTo("IN_REVIEW");

        offices.proposesGrant("JGS", number);
        offices.signsOff("jgs-leader", number);
        district.awaitState(number, "DELIVERED");
        assertThat(district.as("jgs-leader")
                        .get("/api/tasks?case=" + number)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void an_office_withdraws_its_application_by_any_of_its_handlers_and_nobody_else() {
        String number = offices.apply("gaj-handler", "G2G-008", OfficeFacts.vehicle());
        offices.accepts("JGS", number);
        assertThat(withdraws("jtj-handler", number).status()).isEqualTo(404);
        assertThat(withdraws("jgs-approver", number).status()).isEqualTo(403);

        assertThat(withdraws("gaj-handler2", number).status()).isEqualTo(204);
        assertThat(district.state(number)).isEqualTo("WITHDRAWN");
        assertThat(district.as("czj-approver")
                        .get("/api/tasks?case=" + number)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void the_leader_sends_a_proposal_back_and_nobody_signs_what_they_proposed() {
        String number = offices.apply("gaj-handler", "G2G-008", OfficeFacts.vehicle());
        offices.accepts("JGS", number);
        offices.agrees("CZJ", number);
        offices.proposesGrant("JGS", number);

        district.does("jgs-leader", number, "Task_SignOffMatter", Map.of("signOff", "SEND_BACK", "reason", "补充车型比较"));
        assertThat(district.state(number)).isEqualTo("IN_REVIEW");
        String both = accounts.open("approver@JGS", "dept-leader@JGS");
        district.does(both, number, "Task_ProposeDecision", Map.of("proposal", "GRANT", "reason", "车型已比较"));
        Reply own = district.tryTo(both, number, "Task_SignOffMatter", Map.of("signOff", "AGREE"));
        assertThat(own.problem()).isEqualTo("proposed-by-same-person");
        district.does(
                "jgs-leader",
                number,
                "Task_SignOffMatter",
                Map.of("signOff", "REFUSE", "reason", "先用公物仓车辆", "basis", "先调剂后采购"));
        district.awaitState(number, "DELIVERED");
        assertThat(district.document(number, "OFF-01").path("text").asText()).contains("不同意", "先用公物仓车辆");
    }

    @Test
    void the_applying_office_sees_its_case_and_not_how_the_others_came_to_their_word() {
        String number = offices.apply("gaj-handler", "G2G-008", OfficeFacts.vehicle());
        offices.accepts("JGS", number);
        assertThat(district.as("gaj-handler2").get("/api/cases?q=" + number).body())
                .contains(number);
        assertThat(district.as("jtj-handler").get("/api/cases?q=" + number).body())
                .doesNotContain(number);
        assertThat(district.as("gaj-handler2")
                        .get("/api/cases/" + number + "/consultations")
                        .problem())
                .isEqualTo("opinions-are-internal");
        assertThat(district.as("jtj-handler")
                        .get("/api/cases/" + number + "/consultations")
                        .status())
                .isEqualTo(404);
    }

    private Reply withdraws(String userId, String number) {
        return district.as(userId).post("/api/cases/" + number + "/withdrawal", Map.of("reason", "不再需要"));
    }

    private void corrects(String userId, String number) {
        String demand = district.as(userId)
                .get("/api/cases/" + number + "/corrections")
                .json()
                .at("/0/id")
                .asText();
        Reply reply = district.as(userId)
                .post(
                        "/api/cases/" + number + "/corrections",
                        Map.of("answers", List.of(Map.of("demand", demand, "text", "型号已写明"))));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(204);
    }
}
