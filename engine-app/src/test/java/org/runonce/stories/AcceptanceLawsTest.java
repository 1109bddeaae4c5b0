package org.runonce.stories;

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
import org.springframework.beans.factory.annotation.Autowired;

/** What the law says of the window: LAW-01, 02, 06, 15 and the ways a case ends before acceptance. */
@RunOnceTest
class AcceptanceLawsTest {
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
    void LAW_01_a_case_of_another_organ_is_not_accepted_at_once_with_reason_basis_and_the_right_organ() {
        String number = received();
        Reply groundless = district.tryTo(
                "clerk1",
                number,
                "Task_AcceptCase",
                Map.of("acceptance", "NOT_ACCEPT", "reason", "材料不好看", "basis", "无"));
        assertThat(groundless.problem()).isEqualTo("no-ground-for-refusal");
        assertThat(groundless.pointers()).containsExactly("/data/rightOrgan");

        district.does(
                "clerk1",
                number,
                "Task_AcceptCase",
                Map.of(
                        "acceptance", "NOT_ACCEPT",
                        "reason", "该路段为高速公路，不属于本机关职权",
                        "basis", "公路法44条",
                        "rightOrgan", "杭州市公路与港航管理服务中心"));
        assertThat(district.state(number)).isEqualTo("NOT_ACCEPTED");
        JsonNode notice = district.document(number, "DOC-05");
        assertThat(notice.path("text").asText()).contains("公路法44条", "杭州市公路与港航管理服务中心", "行政复议", "行政诉讼");
    }

    @Test
    void LAW_02_an_error_that_can_be_corrected_on_the_spot_is_corrected_without_a_notice() {
        String number = district.apply("applicant1", "PUB-005", Facts.roadWork());
        Map<String, Object> corrected = Facts.roadWork();
        corrected.put("areaM2", 150);
        assertThat(district.as("applicant1")
                        .post("/api/cases/" + number + "/on-the-spot-fix", Map.of("data", corrected))
                        .status())
                .isEqualTo(204);
        assertThat(district.look("applicant1", number).at("/data/areaM2").asInt())
                .isEqualTo(150);
        assertThat(district.state(number)).isEqualTo("SUBMITTED");
        assertThat(district.documents(number)).doesNotContain("DOC-04");
    }

    @Test
    void LAW_03_no_correction_notice_leaves_the_house_on_the_sixth_working_day() {
        String number = received();
        district.now("2026-06-09T00:01");
        district.awaitState(number, "IN_REVIEW");
        assertThat(district.documents(number)).doesNotContain("DOC-04");
    }

    @Test
    void LAW_06_every_document_carries_a_number_a_seal_and_a_date_and_can_be_verified_by_anybody() {
        String number = received();
        district.accepts("clerk1", number);
        JsonNode notice = district.document(number, "DOC-03");
        assertThat(notice.path("number").asText()).matches("余.+许受字〔2026〕第\\d{4}号");
        assertThat(notice.path("sealedBy").asText()).contains("受理专用章");
        assertThat(notice.path("issuedOn").asText()).isEqualTo("2026-06-01");
        Reply verified = district.anonymous()
                .get("/api/documents/verify/" + notice.path("verifyCode").asText());
        assertThat(verified.status()).isEqualTo(200);
        assertThat(verified.json().path("valid").asBoolean()).isTrue();
        assertThat(verified.body()).doesNotContain("清流");
    }

    @Test
    void a_correction_that_is_not_answered_in_its_limit_returns_the_application() {
        String number = received();
        district.does(
                "clerk1",
                number,
                "Task_AcceptCase",
                Map.of("acceptance", "REQUEST_CORRECTION", "corrections", List.of(Map.of("demand", "施工日期写反"))));
        assertThat(district.clock(number, "CORRECTION").path("dueOn").asText()).isEqualTo("2026-06-15");
        district.now("2026-06-16T00:01");
        district.awaitState(number, "RETURNED");
        assertThat(district.timeline(number)).doesNotContain("DEEM_ACCEPTED");
    }

    @Test
    void a_case_is_accepted_with_a_gap_on_commitment_and_the_gap_is_filled_in_time() {
        String number = district.apply("applicant1", "PUB-103", Facts.bikeStand(), "insurance");
        district.receives("clerk1", number);
        assertThat(district.tryTo("clerk1", number, "Task_AcceptCase", Map.of("acceptance", "ACCEPT"))
                        .problem())
                .isEqualTo("materials-incomplete");
        district.does("clerk1", number, "Task_AcceptCase", Map.of("acceptance", "ACCEPT_WITH_GAP"));
        assertThat(district.documents(number)).contains("DOC-03", "DOC-12");
        assertThat(district.clock(number, "GAP").path("dueOn").asText()).isEqualTo("2026-06-04");
        Reply filled = district.as("applicant1")
                .post(
                        "/api/cases/" + number + "/gap-materials",
                        Map.of("material", "insurance", "file", district.upload("applicant1")));
        assertThat(filled.status()).as(filled.toString()).isEqualTo(204);
        assertThat(district.clock(number, "GAP").path("state").asText()).isEqualTo("MET");
    }

    @Test
    void an_applicant_withdraws_before_the_decision_and_nothing_goes_on() {
        String number = received();
        district.accepts("clerk1", number);
        assertThat(district.as("applicant2")
                        .post("/api/cases/" + number + "/withdrawal", Map.of("reason", "别人的"))
                        .status())
                .isEqualTo(404);
        Reply withdrawn =
                district.as("applicant1").post("/api/cases/" + number + "/withdrawal", Map.of("reason", "工程取消"));
        assertThat(withdrawn.status()).as(withdrawn.toString()).isEqualTo(204);
        assertThat(district.state(number)).isEqualTo("WITHDRAWN");
        assertThat(district.as("zfj-approver")
                        .get("/api/tasks?case=" + number)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(district.clock(number, "STATUTORY").path("state").asText()).isEqualTo("CANCELLED");
    }

    @Test
    void SUP_C02_a_material_outside_the_list_is_not_asked_for() {
        String number = received();
        Reply outside = district.tryTo(
                "clerk1",
                number,
                "Task_AcceptCase",
                Map.of(
                        "acceptance",
                        "REQUEST_CORRECTION",
                        "corrections",
                        List.of(Map.of("material", "bank-statement", "demand", "提供银行流水"))));
        assertThat(outside.status()).isEqualTo(422);
        assertThat(outside.problem()).isEqualTo("material-not-listed");
        assertThat(outside.pointers()).containsExactly("/data/corrections/0/material");
        assertThat(district.state(number)).isEqualTo("RECEIVED");
    }

    @Test
    void only_a_leader_of_the_lead_department_terminates_a_case_and_says_why() {
        String number = received();
        district.accepts("clerk1", number);
        assertThat(district.as("zfj-approver")
                        .post("/api/cases/" + number + "/termination", Map.of("reason", "公司已注销"))
                        .problem())
                .isEqualTo("not-the-leader");
        Reply ended =
                district.as("zfj-leader").post("/api/cases/" + number + "/termination", Map.of("reason", "申请人公司已注销"));
        assertThat(ended.status()).as(ended.toString()).isEqualTo(204);
        assertThat(district.state(number)).isEqualTo("TERMINATED");
        assertThat(district.as("zfj-approver")
                        .get("/api/tasks?case=" + number)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    private String received() {
        String number = district.apply("applicant1", "PUB-005", Facts.roadWork());
        district.receives("clerk1", number);
        return number;
    }
}
