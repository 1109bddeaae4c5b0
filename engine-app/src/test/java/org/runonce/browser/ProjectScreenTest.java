package org.runonce.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.runonce.testing.ProjectDistrict.function;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runonce.batch.BatchDesk;
import org.runonce.testing.ConstructionSite;
import org.runonce.testing.District;
import org.runonce.testing.ProjectDistrict;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** IT projects on the screen: the database, a project's life, and the sitting that reviews a batch. */
@RunOnceTest
@ExtendWith(Chromium.class)
class ProjectScreenTest {
    private static final String FILED = """
        name,applicant,application_system,build_type,requested_wan,cloud_vcpu,mlps_level
        古镇夜游预约分流,区文广旅体局,数字社会,新建,145,16,二级
        河湖水质随手查,区林水局,数字政府,新建,268,24,二级
        园区能耗双控,区经信局,数字经济,升级,410.5,32,三级
        老年食堂智能点餐,区民政局,数字社会,新建,96,8,二级
        """;
    private static final String REVIEWED = """
        name,applicant,application_system,build_type,requested_wan,cloud_vcpu,mlps_level
        停车泊位一网统管,区综合执法局,数字政府,新建,390,24,二级
        部门自建视频会议,区商务局,数字政府,新建,120,16,二级
        楼宇招商服务,区商务局,数字经济,升级,320.5,16,三级
        青年夜校报名,团区委,党政机关整体智治,新建,86,8,二级
        """;

    @Autowired
    District district;

    @Autowired
    ProjectDistrict projects;

    @Autowired
    ConstructionSite site;

    @Autowired
    BatchDesk desk;

    @Autowired
    FullDesks desks;

    @Autowired
    Environment environment;

    private Screens screens;

    @BeforeEach
    void an_ordinary_monday() {
        screens = new Screens(environment);
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void the_database_is_narrowed_by_clicks_and_a_project_shows_its_life_and_what_was_contracted() {
        String code = onTrial();
        String batch = desk.opened();
        desk.imports(batch, FILED);
        try (Screen bureau = screens.desk().signIn("sgj-bureau")) {
            bureau.open("/workplace/")
                    .page
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("项目").setExact(true))
                    .click();
            bureau.open("/workplace/projects?batch=" + batch);
            assertThat(bureau.page.locator(".projects tbody tr")).hasCount(4);
            bureau.accessible().shoot("projects-desk");
            bureau.page
                    .locator(".projects")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("数字经济"))
                    .click();
            assertThat(bureau.page.locator(".projects tbody tr")).hasCount(1);
            bureau.page.goBack();
            assertThat(bureau.page.locator(".projects tbody tr")).hasCount(4);

            bureau.open("/workplace/projects/" + code);
            assertThat(bureau.page.locator(".stage-line [aria-current=step]")).containsText("试运行");
            bureau.page
                    .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("基线与合同"))
                    .click();
            assertThat(bureau.page.locator(".against tfoot")).containsText("400");
            assertThat(bureau.page.locator(".against tfoot")).containsText("-4");
            assertThat(bureau.page.getByText("符合要求").first()).isVisible();
            bureau.accessible().shoot("project-stages");
        }
    }

    @Test
    void a_sitting_compares_votes_and_writes_its_minutes() {
        String batch = desk.opened();
        desk.imports(batch, REVIEWED);
        String parking = "YH-IT-%s-001".formatted(batch);
        String video = "YH-IT-%s-002".formatted(batch);
        desks.reviewed(parking);
        desks.reviewed(video);
        desk.calls(batch);
        awaitStage(parking, "JOINT_REVIEW");
        awaitStage(video, "JOINT_REVIEW");
        try (Screen reviewer = screens.desk().signIn("fgj-drc")) {
            reviewer.open("/workplace/batches/" + batch);
            assertThat(reviewer.page.getByText("评审会：6月1日")).isVisible();
            reviewer.page.getByLabel("选择 停车泊位一网统管").click();
            assertThat(reviewer.page.getByLabel("选择 停车泊位一网统管")).isChecked();
            reviewer.page.getByLabel("选择 部门自建视频会议").click();
            assertThat(reviewer.page.getByLabel("选择 部门自建视频会议")).isChecked();
            reviewer.accessible().shoot("sitting-desk");
            reviewer.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("并排比较"))
                    .click();
            assertThat(reviewer.page.locator(".evidence").first()).isVisible();
            reviewer.accessible().shoot("sitting-compared");
            reviewer.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("评议 部门自建视频会议"))
                    .click();
            reviewer.page.getByLabel("不建议立项").check();
            reviewer.page.getByLabel("理由").fill("与统一视频会议重复");
            reviewer.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交"))
                    .click();
            assertThat(reviewer.page.getByText("区发改局：不建议")).isVisible();
        }
        try (Screen bureau = screens.desk().signIn("sgj-bureau")) {
            bureau.open("/workplace/batches/" + batch);
            bureau.page.getByLabel("主持人").fill("区数管局分管领导");
            bureau.page.getByLabel("参会人员").fill("区数管局\n区发改局\n区财政局");
            bureau.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("出具纪要"))
                    .click();
            assertThat(bureau.page.locator(".papers").getByText("会议纪要").first()).isVisible();
            bureau.accessible().shoot("sitting-minutes");
        }
    }

    /** Up to the trial run: 400 approved, 396 contracted, accepted for the first time. */
    private String onTrial() {
        String code = site.approved(projects.filing(
                ConstructionSite.OFFICE,
                "公交场站安全一屏掌控",
                List.of(function(1, "场站视频智能巡查", true, 300), function(2, "驾驶员疲劳提醒", false, 100))));
        site.does(
                ConstructionSite.OFFICE,
                code,
                "Task_RecordContract",
                ConstructionSite.contract(bought(1, "场站视频智能巡查", 297), bought(2, "驾驶员疲劳提醒", 99)));
        site.does(
                ConstructionSite.ENGINEER,
                code,
                "Task_ReportSupervision",
                ConstructionSite.report("2026-05-01", "2026-05-31", 100, "COMPLETED"));
        site.does(ConstructionSite.OFFICE, code, "Task_AskInitialAcceptance", ConstructionSite.completion());
        site.does(
                ConstructionSite.BUREAU,
                code,
                "Task_CheckInitialAcceptance",
                Map.of("initialAcceptance", "PASS", "findings", "符合要求"));
        awaitStage(code, "TRIAL_RUN");
        return code;
    }

    private static Map<String, Object> bought(int functionNo, String name, double priceWan) {
        return Map.of("functionNo", functionNo, "name", name, "priceWan", priceWan);
    }

    private void awaitStage(String code, String stage) {
        Awaitility.await(code + " is at " + stage)
                .atMost(Duration.ofSeconds(30))
                .until(() -> projects.stage(code).equals(stage));
    }
}
