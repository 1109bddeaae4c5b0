package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runonce.testing.ConstructionSite.BUREAU;
import static org.runonce.testing.ConstructionSite.ENGINEER;
import static org.runonce.testing.ConstructionSite.report;

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

/** 建设: supervision reports until it is built, and changes by their size. */
@RunOnceTest
class BuildingStoryTest {
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
    void the_engineers_report_period_by_period_until_it_is_built() {
        String code = site.contracted("智慧公路");

        site.does(ENGINEER, code, "Task_ReportSupervision", report("2026-04-01", "2026-04-30", 40, "CONTINUES"));
        Reply twice = site.tryTo(
                ENGINEER, code, "Task_ReportSupervision", report("2026-04-15", "2026-05-15", 60, "CONTINUES"));
        assertThat(twice.problem()).isEqualTo("report-period-overlaps");
        Reply back = site.tryTo(
                ENGINEER, code, "Task_ReportSupervision", report("2026-05-01", "2026-05-31", 30, "CONTINUES"));
        assertThat(back.problem()).isEqualTo("progress-falls");
        Reply half = site.tryTo(
                ENGINEER, code, "Task_ReportSupervision", report("2026-05-01", "2026-05-31", 90, "COMPLETED"));
        assertThat(half.status()).isEqualTo(400);
        assertThat(half.pointers()).containsExactly("/data/progressPercent");

        site.does(ENGINEER, code, "Task_ReportSupervision", report("2026-05-01", "2026-05-31", 100, "COMPLETED"));
        assertThat(site.look(code, "/supervision-reports")).hasSize(2);
        assertThat(projects.stage(code)).isEqualTo("INITIAL_ACCEPTANCE");
    }

    @Test
    void a_small_change_is_decided_by_the_data_bureau_and_makes_a_version_of_the_baseline() {
        String code = site.contracted("治超系统");

        Reply asked = site.asksForChange(code, -20, 2);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        assertThat(asked.text("level")).isEqualTo("DATA_BUREAU");
        Reply second = site.asksForChange(code, 1);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("change-open");
        assertThat(site.look(code, "/baseline")).hasSize(1);

        site.does(BUREAU, code, "Task_DecideChange", Map.of("change", "APPROVE"));

        assertThat(site.look(code, "/baseline")).hasSize(2);
        assertThat(site.look(code, "/baseline").path(1).path("functions")).hasSize(1);
        assertThat(site.look(code, "/baseline").path(0).path("functions")).hasSize(2);
        assertThat(site.look(code, "").path("approvedWan").asInt()).isEqualTo(380);
        assertThat(site.look(code, "").path("contractedWan").asInt()).isEqualTo(376);
        assertThat(site.look(code, "/changes").path(0).path("state").asText()).isEqualTo("APPLIED");
        assertThat(site.waitingFor(ENGINEER, code)).containsExactly("Task_ReportSupervision");
    }

    @Test
    void a_change_that_is_declined_changes_nothing() {
        String code = site.contracted("枢纽客流");
        site.asksForChange(code, 10);

        site.does(BUREAU, code, "Task_DecideChange", Map.of("change", "DECLINE", "reason", "没有必要"));

        assertThat(site.look(code, "/baseline")).hasSize(1);
        assertThat(site.look(code, "").path("approvedWan").asInt()).isEqualTo(400);
        assertThat(site.look(code, "/changes").path(0).path("state").asText()).isEqualTo("DECLINED");
        assertThat(projects.stage(code)).isEqualTo("CONSTRUCTION");
    }

    @Test
    void a_change_over_the_threshold_stops_the_building_and_goes_back_to_joint_review() {
        String code = site.contracted("隧道监测");

        Reply asked = site.asksForChange(code, 40.01);
        assertThat(asked.text("level")).isEqualTo("REVIEW_AGAIN");
        assertThat(site.look(code, "/changes").path(0).path("state").asText()).isEqualTo("IN_REVIEW");
        assertThat(site.waitingFor(ENGINEER, code)).doesNotContain("Task_ReportSupervision");
        assertThat(site.waitingFor(BUREAU, code)).doesNotContain("Task_DecideChange");
        assertThat(site.look(code, "/baseline")).hasSize(1);
        assertThat(projects.stage(code)).isEqualTo("JOINT_REVIEW");

        projects.recommend(code, 400, 400, 400);
        site.does("sgj-leader", code, "Task_ApproveProject", Map.of("approval", "APPROVE"));
        assertThat(site.look(code, "/changes").path(0).path("state").asText()).isEqualTo("REVIEWED");
        assertThat(site.look(code, "/baseline")).hasSize(2);
        assertThat(projects.stage(code)).isEqualTo("PROCUREMENT");
    }

    @Test
    void a_change_that_the_joint_review_does_not_agree_to_leaves_the_project_as_it_was_approved() {
        String code = site.contracted("桥梁健康");
        site.asksForChange(code, 40.01);
        declineTogether(code);

        assertThat(site.look(code, "/changes").path(0).path("state").asText()).isEqualTo("DECLINED");
        assertThat(site.look(code, "/baseline")).hasSize(1);
        assertThat(projects.state(code)).isEqualTo("OPEN");
        assertThat(projects.timeline(code)).contains("BASELINE_KEPT").doesNotContain("REFUSED");

        // it goes on, and may ask again
        assertThat(site.waitingFor(ENGINEER, code)).contains("Task_ReportSupervision");
        site.asksForChange(code, 40.01);
        declineTogether(code);
        assertThat(projects.stage(code)).isEqualTo("CONSTRUCTION");
    }

    private void declineTogether(String code) {
        projects.sits(code);
        Map<String, Object> no = Map.of("verdict", "NOT_RECOMMEND", "reason", "变更理由不充分");
        site.does(BUREAU, code, "Task_GiveJointVerdict_DataBureau", no);
        site.does("fgj-drc", code, "Task_GiveJointVerdict_Drc", no);
        site.does("czj-fin", code, "Task_GiveJointVerdict_Finance", no);
    }

    @Test
    void changes_are_counted_together_so_that_slices_do_not_pass_under_the_threshold() {
        String code = site.contracted("慢行系统");
        site.asksForChange(code, 30);
        site.does(BUREAU, code, "Task_DecideChange", Map.of("change", "APPROVE"));

        Reply second = site.asksForChange(code, 11);
        assertThat(second.text("level")).isEqualTo("REVIEW_AGAIN");
    }

    @Test
    void dropping_a_main_function_is_for_the_joint_review_whatever_it_costs() {
        String code = site.contracted("共享单车");

        Reply asked = site.asksForChange(code, 0, 1);
        assertThat(asked.text("level")).isEqualTo("REVIEW_AGAIN");
    }

    @Test
    void it_is_not_built_while_a_change_is_undecided() {
        String code = site.contracted("渡口视频");
        site.asksForChange(code, 10);

        Reply refused = site.tryTo(
                ENGINEER, code, "Task_ReportSupervision", report("2026-05-01", "2026-05-31", 100, "COMPLETED"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("change-open");
    }

    @Test
    void nobody_changes_what_is_not_under_construction() {
        String code = site.approved("公交场站");

        Reply refused = site.asksForChange(code, 10);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("not-under-construction");
        assertThat(district.as(BUREAU)
                        .post(
                                "/api/projects/" + code + "/changes",
                                Map.of("content", "改", "reason", "由", "deltaWan", 1))
                        .status())
                .isEqualTo(403);
    }
}
