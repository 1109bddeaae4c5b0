package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runonce.testing.ProjectDistrict.function;
import static org.runonce.testing.ProjectDistrict.unheardOf;

import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.runonce.testing.ProjectDistrict;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

@RunOnceTest
class ProjectDuplicateTest {
    private static final String HANDLER = "zfj-handler";

    @Autowired
    private ProjectDistrict projects;

    @Test
    void a_project_whose_main_function_is_a_shared_component_is_refused_with_the_evidence() {
        String code = checked(List.of(function(1, "独立电子签章系统", true, 90)));
        assertThat(projects.as("sgj-bureau")
                        .get("/api/projects/" + code + "/duplicates")
                        .text("verdict"))
                .isEqualTo("WHOLE");
        projects.does(
                "sgj-bureau",
                code,
                "Task_ConfirmDuplicates",
                Map.of("duplicatesDecision", "REFUSE", "reason", "已有统一电子签章组件"));
        Awaitility.await().until(() -> projects.state(code).equals("REFUSED"));
        assertThat(projects.stage(code)).isEqualTo("DUPLICATE_CHECK");
        assertThat(projects.documents(code)).contains("PRJ-02");
        assertThat(projects.timeline(code)).doesNotContain("STAGE_EXPERT_REVIEW");
    }

    @Test
    void a_function_that_exists_already_is_cut_and_the_project_goes_on_without_it() {
        String code = checked(List.of(function(1, unheardOf(), true, 90), function(2, "独立电子签章系统", false, 10)));
        assertThat(projects.tryTo(
                                "sgj-bureau",
                                code,
                                "Task_ConfirmDuplicates",
                                Map.of(
                                        "duplicatesDecision",
                                        "CUT",
                                        "functions",
                                        List.of(Map.of("no", 99)),
                                        "reason",
                                        "没有这一项"))
                        .pointers())
                .containsExactly("/data/functions");
        projects.does(
                "sgj-bureau",
                code,
                "Task_ConfirmDuplicates",
                Map.of("duplicatesDecision", "CUT", "functions", List.of(Map.of("no", 2)), "reason", "复用统一电子签章组件"));
        Awaitility.await().until(() -> projects.stage(code).equals("EXPERT_REVIEW"));
        assertThat(projects.look(HANDLER, code).at("/functions/1/cutReason").asText())
                .isEqualTo("复用统一电子签章组件");
    }

    private String checked(List<Map<String, Object>> functions) {
        String code = projects.files(HANDLER, projects.filing(HANDLER, unheardOf(), functions));
        projects.passesFiling(code);
        projects.passesFirstReview(code);
        return code;
    }
}
