package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Offices;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the pre-check finds steers who is asked, for how long, and who signs. */
@RunOnceTest
class OfficeRoutesTest {
    @Autowired
    District district;

    @Autowired
    Offices offices;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
        offices.hasQuota("jgs-leader", "FLEET", "C005", "", 1000);
        offices.hasQuota("czj-leader", "BUDGET", "JTJ", "2026-道路养护", 100_000);
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void one_unit_that_refuses_to_countersign_sends_the_proposal_back_to_the_lead_with_its_reason() {
        String number = offices.apply("jyj-handler", "G2G-006", OfficeFacts.building());
        offices.accepts("CZJ", number);
        assertThat(offices.asked(number)).containsExactly("GZJ COUNTERSIGN -", "JGS COUNTERSIGN -");
        offices.proposesGrant("CZJ", number);
        Reply bare = district.tryTo("gzj-approver", number, "Task_CountersignMatter", Map.of("countersign", "REFUSE"));
        assertThat(bare.pointers()).containsExactly("/data/reason");

        district.does(
                "gzj-approver", number, "Task_CountersignMatter", Map.of("countersign", "REFUSE", "reason", "产权还有争议"));

        district.task("czj-approver", number, "Task_ProposeDecision");
        assertThat(offices.asked(number)).containsExactly("GZJ COUNTERSIGN REFUSED", "JGS COUNTERSIGN NO_LONGER_ASKED");
        assertThat(offices.consultation(number, "GZJ").path("reason").asText()).isEqualTo("产权还有争议");
        assertThat(district.as("jgs-approver")
                        .get("/api/tasks?case=" + number)
                        .json()
                        .path("items"))
                .isEmpty();

        offices.proposesGrant("CZJ", number);
        offices.signs("GZJ", number);
        assertThat(district.as("govleader")
                        .get("/api/tasks?case=" + number)
                        .json()
                        .path("items"))
                .as("all listed units sign before the leader does")
                .isEmpty();
        offices.signs("JGS", number);
        offices.signsOff("govleader", number);
        district.awaitState(number, "DELIVERED");
    }

    @Test
    void a_unit_that_is_late_to_countersign_is_urged_by_its_head_and_has_not_signed() {
        String number = offices.apply("jyj-handler", "G2G-006", OfficeFacts.building());
        offices.accepts("CZJ", number);
        offices.proposesGrant("CZJ", number);
        offices.signs("JGS", number);
        assertThat(offices.due(number, "GZJ")).isEqualTo("2026-06-04");
        district.now("2026-06-05T00:01");

        district.does("gzj-leader", number, "Task_UrgeOffice", Map.of("measure", "请今天会签"));
        assertThat(offices.asked(number)).containsExactly("GZJ COUNTERSIGN -", "JGS COUNTERSIGN SIGNED");
        offices.signs("GZJ", number);
        offices.signsOff("govleader", number);
        district.awaitState(number, "DELIVERED");
    }

    @Test
    void a_large_payment_is_signed_by_the_government_s_leader_and_a_small_one_by_the_department_s() {
        String large = paid(100);
        assertThat(district.as("czj-leader")
                        .get("/api/tasks?case=" + large)
                        .json()
                        .path("items"))
                .isEmpty();
        offices.signsOff("govleader", large);
        district.awaitState(large, "DELIVERED");

        String small = paid(99);
        offices.signsOff("czj-leader", small);
        district.awaitState(small, "DELIVERED");
    }

    @Test
    void an_addition_that_a_meeting_decides_is_signed_with_the_number_of_its_minutes() {
        String number = offices.apply("jyj-handler", "G2G-012", OfficeFacts.largeAddition());
        offices.accepts("CZJ", number);
        offices.proposesGrant("CZJ", number);
        offices.signs("QFB", number);
        Reply bare = district.tryTo("govleader", number, "Task_SignOffMatter", Map.of("signOff", "AGREE"));
        assertThat(bare.problem()).isEqualTo("meeting-minutes-missing");

        district.does(
                "govleader",
                number,
                "Task_SignOffMatter",
                Map.of("signOff", "AGREE", "meetingMinutes", "余政办纪〔2026〕12号"));
        district.awaitState(number, "DELIVERED");
        assertThat(district.document(number, "OFF-01").path("text").asText()).contains("余政办纪〔2026〕12号");
    }

    @Test
    void the_application_of_a_village_passes_its_town() {
        String number = offices.apply("c005-handler", "G2G-008", OfficeFacts.vehicle());
        offices.accepts("JGS", number);
        assertThat(offices.asked(number)).containsExactly("CZJ CONSULT -", "T02 CONSULT -");
        offices.agrees("CZJ", number);
        assertThat(district.as("jgs-approver")
                        .get("/api/tasks?case=" + number)
                        .json()
                        .path("items"))
                .isEmpty();

        offices.replies("T02", number, Map.of("opinion", "AGREE_WITH_CONDITIONS", "conditions", "旧车交镇里统一处置"));
        offices.proposesGrant("JGS", number);
        offices.signsOff("jgs-leader", number);
        district.awaitState(number, "DELIVERED");
        assertThat(district.document(number, "OFF-01").path("text").asText()).contains("径山镇征询：有条件同意，旧车交镇里统一处置");
    }

    @Test
    void data_to_be_shared_conditionally_is_answered_by_its_provider_within_five_working_days() {
        String number = offices.apply("cl-handler", "G2G-015", OfficeFacts.dataSharing("区民政局"));
        offices.accepts("SGJ", number);
        assertThat(offices.due(number, "MZJ")).isEqualTo("2026-06-08");
        offices.agrees("MZJ", number);
        offices.proposesGrant("SGJ", number);
        offices.signsOff("sgj-cdo", number);
        district.awaitState(number, "DELIVERED");
        assertThat(district.document(number, "OFF-01").path("text").asText()).contains("共享授权单");
    }

    @Test
    void data_shared_unconditionally_asks_nobody_and_is_checked_within_two_working_days() {
        Map<String, Object> data = new HashMap<>(OfficeFacts.dataSharing("区民政局"));
        data.put("shareType", "UNCONDITIONAL");
        data.remove("listed");
        String number = offices.apply("cl-handler", "G2G-015", data);
        assertThat(district.clock(number, "CHECK").path("dueOn").asText()).isEqualTo("2026-06-03");
        offices.accepts("SGJ", number);
        assertThat(offices.asked(number)).containsExactly("MZJ INFORM -");
        offices.proposesGrant("SGJ", number);
        offices.signsOff("sgj-cdo", number);
        district.awaitState(number, "DELIVERED");
        assertThat(district.as("mzj-approver").get("/api/cases/" + number).status())
                .isEqualTo(200);
    }

    @Test
    void an_application_that_names_an_office_that_is_not_there_is_returned_not_accepted() {
        String number = offices.apply("cl-handler", "G2G-015", OfficeFacts.dataSharing("区幸福局"));
        Reply refused = district.tryTo("sgj-approver", number, "Task_CheckMatter", Map.of("check", "ACCEPT"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("office-unknown");
    }

    @Test
    void who_uses_a_cloud_resource_has_five_working_days_to_object_to_its_downgrade() {
        String number = offices.apply("zfj-handler", "G2G-016", OfficeFacts.downgrade());
        offices.accepts("SGJ", number);
        assertThat(offices.due(number, "ZFJ")).isEqualTo("2026-06-08");
        offices.replies("ZFJ", number, Map.of("opinion", "DISAGREE", "reason", "汛期要用"));
        district.does(
                "sgj-approver",
                number,
                "Task_ProposeDecision",
                Map.of("proposal", "REFUSE", "reason", "采纳使用单位的异议", "basis", "五（一）"));
        offices.signsOff("sgj-leader", number);
        district.awaitState(number, "DELIVERED");
    }

    @Test
    void a_cadre_is_transferred_when_all_four_offices_have_done_their_part_and_the_order_is_the_result() {
        String number = acceptedTransfer();
        Map<String, String> items = items(number);
        assertThat(items.keySet()).containsExactlyInAnyOrder("BB", "RSJ", "CZJ", "YBJ");
        items.forEach(this::grants);

        offices.proposesGrant("ZZB", number);
        offices.signsOff("zzb-leader", number);
        district.awaitState(number, "DELIVERED");
        assertThat(district.document(number, "OFF-01").path("text").asText()).contains("调令", "编制变更：同意");
        assertThat(district.document(items.get("RSJ"), "OFF-01").path("text").asText())
                .contains("工资关系介绍信");
        assertThat(district.as("ybj-approver").get("/api/cases/" + number).status())
                .isEqualTo(200);
    }

    @Test
    void without_the_establishment_there_is_no_transfer_order() {
        String number = acceptedTransfer();
        Map<String, String> items = new HashMap<>(items(number));
        String refused = String.valueOf(items.remove("BB"));
        district.does(
                "bb-approver",
                refused,
                "Task_ProposeDecision",
                Map.of("proposal", "REFUSE", "reason", "没有空编", "basis", "机构编制规定"));
        offices.signsOff("bb-leader", refused);
        items.forEach(this::grants);

        Reply grant = district.tryTo(
                "zzb-approver", number, "Task_ProposeDecision", Map.of("proposal", "GRANT", "reason", "同意调动"));
        assertThat(grant.problem()).isEqualTo("item-refused");
        district.does(
                "zzb-approver",
                number,
                "Task_ProposeDecision",
                Map.of("proposal", "REFUSE", "reason", "没有空编", "basis", "机构编制规定"));
        offices.signsOff("zzb-leader", number);
        district.awaitState(number, "DELIVERED");
        assertThat(district.document(number, "OFF-01").path("text").asText()).doesNotContain("调令");
    }

    private String paid(int wan) {
        String number = offices.apply("jtj-handler", "G2G-011", OfficeFacts.payment(wan));
        offices.accepts("CZJ", number);
        offices.agrees("SJJ", number);
        offices.proposesGrant("CZJ", number);
        return number;
    }

    private String acceptedTransfer() {
        String number = offices.apply("zfj-handler", "G2G-003", OfficeFacts.transfer());
        offices.accepts("ZZB", number);
        return number;
    }

    private void grants(String office, String item) {
        offices.proposesGrant(office, item);
        offices.signsOff(Offices.leader(office), item);
        district.awaitState(item, "DELIVERED");
    }

    private Map<String, String> items(String number) {
        Map<String, String> items = new HashMap<>();
        for (JsonNode it : district.look("supervisor", number).path("items")) {
            String item = it.path("number").asText();
            items.put(district.look("supervisor", item).path("leadDepartment").asText(), item);
        }
        return items;
    }
}
