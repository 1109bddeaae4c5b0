package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 民办幼儿园 (PUB-013): what several departments want corrected is told once (LAW-03, LAW-05). */
@RunOnceTest
class OneNoticeTest {
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
    void wishes_of_several_departments_become_one_notice_and_a_later_one_is_refused_and_recorded() {
        district.now("2026-09-17T10:00");
        String number = district.apply("applicant1", "PUB-013", Facts.kindergarten());
        district.receives("clerk1", number);
        assertThat(district.clock(number, "NOTICE").path("dueOn").asText()).isEqualTo("2026-09-23");

        district.now("2026-09-18T09:00");
        assertThat(wish("wjj-approver", number, "卫生评价报告缺少第二页").status()).isEqualTo(201);
        district.now("2026-09-21T15:00");
        assertThat(wish("xfd-approver", number, "消防疏散图未标注宽度").status()).isEqualTo(201);

        district.now("2026-09-23T16:00");
        district.does(
                "clerk1",
                number,
                "Task_AcceptCase",
                Map.of("acceptance", "REQUEST_CORRECTION", "corrections", List.of(Map.of("demand", "章程缺少首届理事会成员签字"))));
        assertThat(district.state(number)).isEqualTo("CORRECTION");
        JsonNode told = district.as("applicant1")
                .get("/api/cases/" + number + "/corrections")
                .json();
        assertThat(told).hasSize(3);
        assertThat(district.documents(number)).containsOnlyOnce("DOC-04");

        district.now("2026-09-28T09:00");
        Reply late = wish("gaj-approver", number, "安保人员名单不全");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.problem()).isEqualTo("late-wish");
        assertThat(district.timeline(number)).contains("REFUSE_WISH");
        assertThat(district.documents(number)).containsOnlyOnce("DOC-04");

        answerAll(number, told);
        assertThat(district.state(number)).isEqualTo("RECEIVED");
        Reply second = district.tryTo(
                "clerk1",
                number,
                "Task_AcceptCase",
                Map.of("acceptance", "REQUEST_CORRECTION", "corrections", List.of(Map.of("demand", "再补一份材料"))));
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.problem()).isEqualTo("second-correction");
        district.accepts("clerk1", number);
        assertThat(district.state(number)).isEqualTo("IN_REVIEW");
    }

    @Test
    void a_correction_answers_the_whole_notice_or_is_refused() {
        district.now("2026-09-17T10:00");
        String number = district.apply("applicant1", "PUB-005", Facts.roadWork(), "traffic-plan");
        district.receives("clerk1", number);
        Reply accepted = district.tryTo("clerk1", number, "Task_AcceptCase", Map.of("acceptance", "ACCEPT"));
        assertThat(accepted.status()).isEqualTo(422);
        assertThat(accepted.problem()).isEqualTo("materials-incomplete");
        district.does(
                "clerk1",
                number,
                "Task_AcceptCase",
                Map.of(
                        "acceptance",
                        "REQUEST_CORRECTION",
                        "corrections",
                        List.of(
                                Map.of("material", "traffic-plan", "demand", "缺少交通组织方案"),
                                Map.of("demand", "施工起止日期写错"))));
        JsonNode told = district.as("applicant1")
                .get("/api/cases/" + number + "/corrections")
                .json();
        Reply half = district.as("applicant1")
                .post(
                        "/api/cases/" + number + "/corrections",
                        Map.of(
                                "answers",
                                List.of(Map.of("demand", told.get(1).path("id").asText(), "text", "已改"))));
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.problem()).isEqualTo("correction-incomplete");
        answerAll(number, told);
        district.accepts("clerk1", number);
    }

    private Reply wish(String approver, String number, String demand) {
        return district.as(approver).post("/api/cases/" + number + "/correction-wishes", Map.of("demand", demand));
    }

    private void answerAll(String number, JsonNode demands) {
        List<Map<String, String>> answers = new ArrayList<>();
        for (JsonNode it : demands) {
            Map<String, String> answer =
                    new HashMap<>(Map.of("demand", it.path("id").asText(), "text", "已补正"));
            if (it.has("materialId")) {
                answer.put("file", district.upload("applicant1"));
            }
            answers.add(answer);
        }
        Reply reply =
                district.as("applicant1").post("/api/cases/" + number + "/corrections", Map.of("answers", answers));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(204);
    }
}
