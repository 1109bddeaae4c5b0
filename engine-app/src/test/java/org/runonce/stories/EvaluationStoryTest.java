package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runonce.testing.ConstructionSite.BUREAU;
import static org.runonce.testing.ConstructionSite.OFFICE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.ConstructionSite;
import org.runonce.testing.District;
import org.runonce.testing.ProjectDistrict;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 绩效评价与推广复用: what was promised against what was reached, then others may have it too. */
@RunOnceTest
class EvaluationStoryTest {
    @Autowired
    District district;

    @Autowired
    ProjectDistrict projects;

    @Autowired
    ConstructionSite site;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void from_an_approved_project_to_a_shared_component_and_the_close() {
        String code = site.accepted("货运调度");
        Reply during = district.as(OFFICE)
                .post("/api/projects/" + code + "/indicators", Map.of("name", "办件时长", "phase", "DURING", "value", 6));
        assertThat(during.status()).as(during.toString()).isEqualTo(201);
        reports(code, 4);
        site.does(BUREAU, code, "Task_ConfirmEvaluation", Map.of("evaluation", "CONFIRM"));

        // ten days before, three promised, four reached: 85.7 % of the way
        var evaluation = site.look(code, "/evaluation");
        assertThat(evaluation.path("score").asDouble()).isEqualTo(85.0);
        assertThat(evaluation.path("grade").asText()).isEqualTo("GOOD");
        assertThat(evaluation.path("indicators").path(0).path("before").asInt()).isEqualTo(10);
        assertThat(evaluation.path("indicators").path(0).path("during").asInt()).isEqualTo(6);
        assertThat(evaluation.path("indicators").path(0).path("after").asInt()).isEqualTo(4);

        site.does(OFFICE, code, "Task_OfferReuse", offer(30));
        site.does(BUREAU, code, "Task_CheckReuseOffer", Map.of("reuseOffer", "RETURN", "reason", "价格偏高"));
        site.does(OFFICE, code, "Task_OfferReuse", offer(12));
        site.does(BUREAU, code, "Task_CheckReuseOffer", Map.of("reuseOffer", "PUBLISH"));

        assertThat(projects.state(code)).isEqualTo("CLOSED");
        assertThat(projects.stage(code)).isEqualTo("CLOSED");
        Reply component = district.as("wjj-handler").get("/api/components/CMP-" + code);
        assertThat(component.status()).as(component.toString()).isEqualTo(200);
        assertThat(component.body()).contains("货运调度通用组件", site.functionName(code, 1));
        assertThat(projects.timeline(code))
                .containsSubsequence("ACCEPTED", "EVALUATED", "COMPONENT_PUBLISHED", "CLOSED");
    }

    @Test
    void without_a_value_after_there_is_no_evaluation() {
        String code = site.accepted("驿站管理");

        Reply refused = site.tryTo(
                OFFICE,
                code,
                "Task_ReportIndicators",
                Map.of("values", List.of(Map.of("name", "办件时长", "during", 5)), "summary", "好"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("indicator-without-value-after");
        assertThat(refused.body()).contains("办件时长");
        assertThat(site.look(code, "").toString()).doesNotContain("\"DURING\"");
    }

    @Test
    void values_the_data_bureau_does_not_believe_are_reported_anew() {
        String code = site.accepted("渣土管理");
        reports(code, 1);
        site.does(BUREAU, code, "Task_ConfirmEvaluation", Map.of("evaluation", "RETURN", "reason", "与系统日志不符"));
        reports(code, 3);
        site.does(BUREAU, code, "Task_ConfirmEvaluation", Map.of("evaluation", "CONFIRM"));

        assertThat(site.look(code, "/evaluation").path("grade").asText()).isEqualTo("EXCELLENT");
        assertThat(site.look(code, "/evaluation")
                        .path("indicators")
                        .path(0)
                        .path("after")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void a_project_without_effect_is_not_offered_to_others() {
        String code = site.accepted("公务出行");
        reports(code, 11);
        site.does(BUREAU, code, "Task_ConfirmEvaluation", Map.of("evaluation", "CONFIRM"));
        assertThat(site.look(code, "/evaluation").path("grade").asText()).isEqualTo("POOR");

        Reply refused = site.tryTo(OFFICE, code, "Task_OfferReuse", offer(10));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("not-worth-reusing");
        site.does(OFFICE, code, "Task_OfferReuse", Map.of("reuse", "DECLINE", "reason", "没有成效"));
        assertThat(projects.state(code)).isEqualTo("CLOSED");
        assertThat(district.as("wjj-handler").get("/api/components/CMP-" + code).status())
                .isEqualTo(404);
    }

    private void reports(String code, int after) {
        site.does(
                OFFICE,
                code,
                "Task_ReportIndicators",
                Map.of("values", List.of(Map.of("name", "办件时长", "after", after)), "summary", "办件更快"));
    }

    private static Map<String, Object> offer(int priceWan) {
        return Map.of("reuse", "OFFER", "componentName", "货运调度通用组件", "priceWan", priceWan, "terms", "按年收取运维费");
    }
}
