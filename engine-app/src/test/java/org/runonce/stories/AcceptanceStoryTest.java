package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runonce.testing.ConstructionSite.BUREAU;
import static org.runonce.testing.ConstructionSite.ENGINEER;
import static org.runonce.testing.ConstructionSite.OFFICE;
import static org.runonce.testing.ConstructionSite.completion;
import static org.runonce.testing.ConstructionSite.failing;
import static org.runonce.testing.ConstructionSite.passing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.ConstructionSite;
import org.runonce.testing.District;
import org.runonce.testing.ProjectDistrict;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 验收: initial acceptance, three months of trial, eight checks; what fails is rectified and checked again. */
@RunOnceTest
class AcceptanceStoryTest {
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
    void a_failed_initial_acceptance_is_rectified_within_fifteen_working_days_and_checked_again() {
        String code = site.built("执法记录");
        site.does(OFFICE, code, "Task_AskInitialAcceptance", completion());
        site.does(
                BUREAU,
                code,
                "Task_CheckInitialAcceptance",
                Map.of(
                        "initialAcceptance", "RECTIFY",
                        "findings", "缺少操作手册",
                        "demands", List.of(Map.of("demand", "补齐操作手册"))));

        assertThat(site.look(code, "/rectifications").path(0).path("dueOn").asText())
                .isEqualTo("2026-06-23");
        assertThat(site.look(code, "/documents").toString()).contains("PRJ-05", "补齐操作手册");
        assertThat(projects.stage(code)).isEqualTo("INITIAL_ACCEPTANCE");

        site.does(OFFICE, code, "Task_FulfilRectification", Map.of("measures", "已补齐"));
        assertThat(projects.stage(code)).isEqualTo("INITIAL_ACCEPTANCE");
        site.does(BUREAU, code, "Task_CheckInitialAcceptance", Map.of("initialAcceptance", "PASS", "findings", "已补齐"));
        assertThat(projects.stage(code)).isEqualTo("TRIAL_RUN");
    }

    @Test
    void the_trial_run_lasts_three_months_and_the_refusal_says_from_when() {
        String code = site.onTrial("码头监控");

        district.now("2026-08-31T17:00");
        Reply early = site.tryTo(OFFICE, code, "Task_AskFinalAcceptance", Map.of("trialSummary", "平稳", "users", 5));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.problem()).isEqualTo("trial-run-too-short");
        assertThat(early.text("possibleFrom")).isEqualTo("2026-09-01");
        assertThat(projects.stage(code)).isEqualTo("TRIAL_RUN");

        district.now("2026-09-01T09:00");
        site.does(OFFICE, code, "Task_AskFinalAcceptance", Map.of("trialSummary", "平稳", "users", 5));
        assertThat(projects.stage(code)).isEqualTo("FINAL_ACCEPTANCE");
    }

    @Test
    void a_failed_check_makes_a_dated_rectification_and_only_that_check_is_made_again() {
        String code = site.tried("信号优化");
        passAllBut(code, "Task_CheckSecurity");
        site.does("gaj-approver", code, "Task_CheckSecurity", failing("Task_CheckSecurity", "存在高危漏洞两个"));

        district.task(OFFICE, code, "Task_FulfilRectification");
        assertThat(site.waitingFor(BUREAU, code)).doesNotContain("Task_ConcludeAcceptance");
        assertThat(site.look(code, "/rectifications").path(0).path("dueOn").asText())
                .isEqualTo("2026-09-15");
        assertThat(site.look(code, "/rectifications").path(0).path("demands").toString())
                .contains("存在高危漏洞两个");

        site.does(OFFICE, code, "Task_FulfilRectification", Map.of("measures", "漏洞已修复"));
        district.task("gaj-approver", code, "Task_CheckSecurity");
        assertThat(site.waitingFor(ENGINEER, code)).isEmpty();
        assertThat(site.waitingFor(BUREAU, code)).isEmpty();
        assertThat(site.look(code, "/acceptance").path("acceptedOn").isTextual())
                .isFalse();

        site.passes(code, "Task_CheckSecurity");
        site.does(BUREAU, code, "Task_ConcludeAcceptance", Map.of("opinion", "同意通过终验"));
        assertThat(site.look(code, "/documents").toString()).contains("PRJ-04", "等级保护：合格");
        assertThat(projects.stage(code)).isEqualTo("EVALUATION");
        assertThat(projects.timeline(code))
                .containsSubsequence(
                        "CHECK_FAILED", "RECTIFICATION_ORDERED", "RECTIFICATION_REPORTED", "CHECK_PASSED", "ACCEPTED");
    }

    @Test
    void an_overdue_rectification_is_on_record_and_still_due() {
        String code = site.tried("视频巡查");
        passAllBut(code, "Task_CheckArchive");
        site.does("dag-approver", code, "Task_CheckArchive", failing("Task_CheckArchive", "监理资料未归档"));
        district.task(OFFICE, code, "Task_FulfilRectification");
        String due = site.look(code, "/rectifications").path(0).path("dueOn").asText();
        assertThat(due).isEqualTo("2026-09-29");

        district.now("2026-10-09T09:00");
        Awaitility.await("the rectification is overdue")
                .atMost(Duration.ofSeconds(30))
                .until(() -> site.look(code, "/rectifications")
                        .path(0)
                        .path("state")
                        .asText()
                        .equals("OVERDUE"));
        assertThat(site.waitingFor(OFFICE, code)).containsExactly("Task_FulfilRectification");
        assertThat(projects.stage(code)).isEqualTo("FINAL_ACCEPTANCE");

        site.does(OFFICE, code, "Task_FulfilRectification", Map.of("measures", "已归档"));
        assertThat(site.look(code, "/rectifications").path(0).path("late").asBoolean())
                .isTrue();
        site.passes(code, "Task_CheckArchive");
        site.does(BUREAU, code, "Task_ConcludeAcceptance", Map.of("opinion", "同意通过终验"));
        assertThat(projects.stage(code)).isEqualTo("EVALUATION");
    }

    @Test
    void figures_that_show_a_fault_are_no_pass() {
        String code = site.tried("应急运力");

        Reply tests = site.tryTo(
                ENGINEER, code, "Task_CheckFunctions", with(passing("Task_CheckFunctions"), "failedCases", 3));
        assertThat(tests.status()).isEqualTo(422);
        assertThat(tests.problem()).isEqualTo("pass-contradicts-findings");
        assertThat(tests.pointers()).containsExactly("/data/failedCases");

        Reply level = site.tryTo(
                "gaj-approver", code, "Task_CheckSecurity", with(passing("Task_CheckSecurity"), "mlpsLevel", 1));
        assertThat(level.pointers()).containsExactly("/data/mlpsLevel");
        Reply built = site.tryTo(
                BUREAU, code, "Task_CheckConformity", with(passing("Task_CheckConformity"), "functionsDelivered", 1));
        assertThat(built.pointers()).containsExactly("/data/functionsDelivered");
        Reply crypto = site.tryTo(
                "jmj-approver",
                code,
                "Task_CheckCrypto",
                with(passing("Task_CheckCrypto"), "assessment", "DOES_NOT_CONFORM"));
        assertThat(crypto.pointers()).containsExactly("/data/assessment");
        assertThat(site.look(code, "/acceptance").path("checks")).hasSize(1);
    }

    @Test
    void each_check_waits_for_its_own_role() {
        String code = site.onTrial("航道养护");
        assertThat(district.as("dag-approver").get("/api/projects/" + code).status())
                .isEqualTo(404);
        site.asksForFinalAcceptance(code);
        assertThat(district.as("dag-approver").get("/api/projects/" + code).status())
                .isEqualTo(200);

        district.task("dag-approver", code, "Task_CheckArchive");
        district.task("jmj-approver", code, "Task_CheckCrypto");
        district.task(BUREAU, code, "Task_CheckRegistration");
        assertThat(site.waitingFor("dag-approver", code)).containsExactly("Task_CheckArchive");
        assertThat(site.waitingFor(ENGINEER, code))
                .containsExactlyInAnyOrder("Task_CheckFunctions", "Task_CheckHardware");
        assertThat(site.waitingFor(OFFICE, code)).isEmpty();
    }

    private void passAllBut(String code, String failing) {
        for (String task : List.of(
                "Task_CheckDataSharing",
                "Task_CheckConformity",
                "Task_CheckRegistration",
                "Task_CheckFunctions",
                "Task_CheckHardware",
                "Task_CheckSecurity",
                "Task_CheckCrypto",
                "Task_CheckArchive")) {
            if (!task.equals(failing)) {
                site.passes(code, task);
            }
        }
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(form);
        changed.put(field, value);
        return changed;
    }
}
