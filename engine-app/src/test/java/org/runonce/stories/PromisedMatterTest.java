package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.springframework.jdbc.core.JdbcTemplate;

/** 挖掘城市道路 (PUB-005): applicant, clerk, three departments and a leader. */
@RunOnceTest
class PromisedMatterTest {
    @Autowired
    District district;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_road_work_permit_goes_from_application_to_delivery_and_rating() {
        String number = district.apply("applicant1", "PUB-005", Facts.roadWork());
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        String code =
                district.document(number, "DOC-01").at("/content/queryCode").asText();
        assertThat(code).isNotBlank();
        for (String reader : List.of("gaj-approver", "supervisor", "clerk1")) {
            assertThat(district.as(reader)
                            .get("/api/cases/" + number + "/timeline")
                            .body())
                    .as("the query code is the applicant's: " + reader)
                    .contains("收件")
                    .doesNotContain(code);
        }
        assertThat(district.state(number)).isEqualTo("IN_REVIEW");
        assertThat(jdbc.queryForList(
                        "select decision from decision_evaluation where case_number = ? order by decision",
                        String.class,
                        number))
                .as("every evaluation is stored with its case, also those inside the process")
                .containsExactly("assign-departments", "check-materials", "eligibility-pub-005");

        district.does("zfj-approver", number, "Task_VerifySite", Facts.visit("2026-06-01"));
        for (String reader : List.of("gaj-approver", "zfj-leader")) {
            JsonNode found = district.as(reader)
                    .get("/api/cases/" + number + "/site-verifications")
                    .json()
                    .path(0);
            assertThat(found.path("findings").asText()).as(reader).isEqualTo("现场与申请一致。");
            assertThat(found.path("conclusion").asText()).isEqualTo("QUALIFIED");
            assertThat(found.path("departmentName").asText()).isEqualTo("区综合执法局");
            assertThat(found.path("verifiers")).hasSize(2);
        }
        district.does("zfj-approver", number, "Task_GiveOpinion", Map.of("opinion", "AGREE"));
        district.does("gaj-approver", number, "Task_GiveOpinion", Map.of("opinion", "AGREE"));
        district.does(
                "zgj-approver",
                number,
                "Task_GiveOpinion",
                Map.of("opinion", "AGREE_WITH_CONDITIONS", "reason", "近期有改造", "conditions", "避开学校上下学时段"));
        district.does(
                "zfj-approver",
                number,
                "Task_SummariseOpinions",
                Map.of("recommendation", "GRANT", "summary", "三部门均同意，附条件一项。"));
        assertThat(district.state(number)).isEqualTo("DECIDING");

        district.does("zfj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT"));
        assertThat(district.state(number)).isEqualTo("COMPLETED");
        district.does("result1", number, "Task_HandOutResult", Map.of("method", "ONLINE", "receivedBy", "王明"));
        assertThat(district.state(number)).isEqualTo("DELIVERED");
        assertThat(district.document(number, "DOC-01").path("text").asText()).contains("收件人：许晓明（区审管办综合窗口）");
        assertThat(district.document(number, "DOC-03").path("text").asText())
                .contains("（牵头）、市公安局余杭区分局", "收件人：许晓明（区审管办综合窗口）")
                .doesNotContain("138");
        String decision = district.document(number, "DOC-08").path("number").asText();
        assertThat(district.document(number, "DOC-10").path("text").asText())
                .contains("受送达人：杭州清流市政工程有限公司", "领取人：王明", "送达方式：电子送达", "送达日期：2026年6月1日")
                .contains("送达文书：\n1. 《准予行政许可决定书》（" + decision + "）");
        assertThat(district.documents(number))
                .contains("DOC-01", "DOC-02", "DOC-03", "DOC-08", "DOC-10")
                .doesNotContain("DOC-04", "DOC-05", "DOC-09");
        assertThat(district.document(number, "DOC-08").path("text").asText())
                .contains("""
                        工程名称：文一西路污水管改造
                        挖掘位置：文一西路荆长大道口至高教路口
                        挖掘面积：120m²
                        计划开工日期：2027年3月1日
                        计划完工日期：2027年3月20日
                        """)
                .contains("""
                        有效期：自2027年3月1日至2027年3月20日
                        附加条件：
                        1. 规划资源余杭分局：避开学校上下学时段""");

        Awaitility.await().until(() -> district.timeline(number).contains("ASK_RATING"));
        Reply rated = district.as("applicant1").post("/api/rating", Map.of("caseNumber", number, "level", 1));
        assertThat(rated.status()).as(rated.toString()).isEqualTo(204);
        assertThat(district.state(number)).isEqualTo("RATED");
    }
}
