package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runonce.testing.District;
import org.runonce.testing.Offices;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Each of the matters between offices, from its application to its result. */
@RunOnceTest
class EveryOfficeMatterTest {
    @Autowired
    District district;

    @Autowired
    Offices offices;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
        offices.hasQuota("jgs-leader", "FLEET", "JTJ", "", 1000);
        offices.hasQuota("bb-leader", "POSTS", "JTJ", "", 1000);
        offices.hasQuota("czj-leader", "BUDGET", "JTJ", "2026-道路养护", 100_000);
        offices.hasQuota("czj-leader", "CARRYOVER", "JTJ", "", 0);
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @ParameterizedTest
    @CsvSource({
        "G2G-001, BB, bb-leader, 用编核准通知单",
        "G2G-002, RSJ, rsj-leader, 招聘备案意见",
        "G2G-003, ZZB, zzb-leader, 调令",
        "G2G-004, RSJ, rsj-leader, 工资变动审批表",
        "G2G-006, CZJ, czj-leader, 资产处置批复",
        "G2G-007, JGS, jgs-leader, 资产调剂单",
        "G2G-008, JGS, jgs-leader, 公务用车更新批复",
        "G2G-011, CZJ, czj-leader, 拨款通知书",
        "G2G-012, CZJ, czj-leader, 预算调整批复",
        "G2G-014, GAJ, gaj-leader, 印章备案回执",
        "G2G-015, SGJ, sgj-cdo, 共享授权单",
        "G2G-016, SGJ, sgj-cdo, 资源开通/降配/释放单"
    })
    void a_matter_between_offices_runs_from_application_to_result(
            String matter, String lead, String leader, String result) {
        Map<String, Object> facts = OfficeFacts.of(matter);
        assertThat(eligibility(matter, facts))
                .as("its table, answered from the form and the quotas")
                .isEqualTo("ELIGIBLE");

        String number = offices.apply(handler(matter), matter, facts);
        assertThat(district.timeline(number)).contains("PRE_CHECK").doesNotContain("QUOTA_SHORT");
        offices.accepts(lead, number);
        for (JsonNode item : district.look("supervisor", number).path("items")) {
            grant(item.path("number").asText());
        }
        offices.asked(number).stream()
                .filter(it -> it.contains(" CONSULT "))
                .forEach(it -> offices.agrees(it.substring(0, it.indexOf(' ')), number));
        offices.proposesGrant(lead, number);
        offices.asked(number).stream()
                .filter(it -> it.contains(" COUNTERSIGN "))
                .forEach(it -> offices.signs(it.substring(0, it.indexOf(' ')), number));
        offices.signsOff(leader, number);

        district.awaitState(number, "DELIVERED");
        assertThat(district.document(number, "OFF-01").path("text").asText())
                .contains(result)
                .doesNotContain("行政复议", "行政许可");
        assertThat(Set.copyOf(district.documents(number))).containsExactly("OFF-01");
    }

    private void grant(String item) {
        String department =
                district.look("supervisor", item).path("leadDepartment").asText();
        offices.proposesGrant(department, item);
        offices.signsOff(Offices.leader(department), item);
    }

    /** Who uses a cloud resource answers for it, and needs people who do. */
    private static String handler(String matter) {
        return matter.equals("G2G-016") ? "zfj-handler" : "jtj-handler";
    }

    private String eligibility(String matter, Map<String, Object> facts) {
        return district.as("jtj-handler")
                .post("/api/matters/" + matter + "/eligibility", Map.of("data", facts))
                .text("verdict");
    }
}
