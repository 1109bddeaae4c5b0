package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runonce.testing.ConstructionSite.BUREAU;
import static org.runonce.testing.ConstructionSite.ENGINEER;
import static org.runonce.testing.ConstructionSite.OFFICE;
import static org.runonce.testing.ConstructionSite.contract;
import static org.runonce.testing.ConstructionSite.item;
import static org.runonce.testing.ConstructionSite.report;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.ConstructionSite;
import org.runonce.testing.District;
import org.runonce.testing.ProjectDistrict;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** One project's whole life, every step of it over HTTP by the person whose step it is. */
@RunOnceTest
class ProjectLifeTest {
    @Autowired
    private District district;

    @Autowired
    private ProjectDistrict projects;

    @Autowired
    private ConstructionSite site;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void from_its_filing_to_its_close_a_project_passes_every_stage_in_order() {
        String code = projects.approved(OFFICE, "公交线网优化");
        site.does(OFFICE, code, "Task_RecordContract", contract(item(1, 270), item(2, 85)));
        site.does(ENGINEER, code, "Task_ReportSupervision", report("2026-05-01", "2026-05-31", 100, "COMPLETED"));
        site.does(OFFICE, code, "Task_AskInitialAcceptance", ConstructionSite.completion());
        site.does(BUREAU, code, "Task_CheckInitialAcceptance", Map.of("initialAcceptance", "PASS", "findings", "符合要求"));
        site.asksForFinalAcceptance(code);
        site.passesAllChecks(code);
        site.does(BUREAU, code, "Task_ConcludeAcceptance", Map.of("opinion", "同意通过终验"));
        site.does(
                OFFICE,
                code,
                "Task_ReportIndicators",
                Map.of("values", List.of(Map.of("name", "办件时长", "after", 4)), "summary", "办件更快"));
        site.does(BUREAU, code, "Task_ConfirmEvaluation", Map.of("evaluation", "CONFIRM"));
        site.does(OFFICE, code, "Task_OfferReuse", Map.of("reuse", "DECLINE", "reason", "只适用于本单位"));

        assertThat(projects.state(code)).isEqualTo("CLOSED");
        assertThat(projects.timeline(code))
                .containsSubsequence(
                        "SUBMITTED",
                        "STAGE_FIRST_REVIEW",
                        "STAGE_DUPLICATE_CHECK",
                        "STAGE_EXPERT_REVIEW",
                        "STAGE_JOINT_REVIEW",
                        "APPROVED",
                        "STAGE_PROCUREMENT",
                        "STAGE_CONSTRUCTION",
                        "STAGE_INITIAL_ACCEPTANCE",
                        "STAGE_TRIAL_RUN",
                        "STAGE_FINAL_ACCEPTANCE",
                        "STAGE_EVALUATION",
                        "STAGE_REUSE",
                        "CLOSED");
        assertThat(projects.documents(code)).contains("PRJ-01", "PRJ-03", "PRJ-04");
    }
}
