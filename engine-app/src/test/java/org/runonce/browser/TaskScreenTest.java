package org.runonce.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** An approver at a task: what it offers, whom it names, where it goes back to, and what lies beside the form. */
@RunOnceTest
@ExtendWith(Chromium.class)
class TaskScreenTest {
    private static final Map<String, Object> VISIT = Map.of(
            "verifiers",
            List.of(Map.of("name", "侯永康"), Map.of("name", "崔若兰")),
            "verifiedOn",
            "2026-06-02",
            "conclusion",
            "QUALIFIED",
            "findings",
            "现场与申请一致。");
    private static final Map<String, Object> AGREE = Map.of("opinion", "AGREE");

    @Autowired
    District district;

    @Autowired
    Environment environment;

    Screens screens;
    String number = "";

    @BeforeEach
    void a_road_work_in_review() {
        screens = new Screens(environment);
        district.ordinaryMonday();
        number = district.submit("applicant1", application());
        district.receives("clerk1", number);
        district.now("2026-06-01T14:20");
        district.accepts("clerk1", number);
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void three_departments_have_spoken_and_one_opinion_goes_back_to_its_department() {
        district.now("2026-06-02T10:05");
        district.does("zfj-approver", number, "Task_VerifySite", VISIT);
        district.does(
                "gaj-approver",
                number,
                "Task_GiveOpinion",
                Map.of("opinion", "DISAGREE", "reason", "占道时段与早高峰冲突，请调整为夜间施工。"));
        district.now("2026-06-03T16:40");
        district.does("zgj-approver", number, "Task_GiveOpinion", AGREE);
        district.does("zfj-approver", number, "Task_GiveOpinion", AGREE);
        try (Screen approver = screens.desk().signIn("zfj-approver")) {
            open(approver, district.task("zfj-approver", number, "Task_SummariseOpinions"));
            button(approver, "签收").click();
            assertThat(button(approver, "退回")).isVisible();
            tab(approver, "流程图");
            assertThat(approver.page.getByRole(AriaRole.ROW).filter(has("核查现场")))
                    .containsText("19小时");
            assertThat(approver.page.locator(".djs-overlay .spent.here")).isVisible();
            approver.accessible().shootSight("task-diagram-desk");

            tab(approver, "部门意见");
            assertThat(approver.page.locator(".site-checks")).containsText("现场与申请一致。");
            assertThat(approver.page.locator(".site-checks")).containsText("侯永康、崔若兰");
            approver.page.getByText("更多操作").click();
            assertThat(approver.page.getByText("这件任务没有委托给别人").first()).isVisible();
            approver.accessible().shootSight("task-operations-desk");
            approver.page.keyboard().press("Escape");

            button(approver, "退回").click();
            dialog(approver).getByText("公安余杭分局").waitFor();
            dialog(approver).getByLabel("潘文博").check();
            dialog(approver).getByLabel("理由").fill("请写明早高峰的时段和依据");
            approver.accessible().shootSight("task-return-desk");
            dialog(approver)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("退回"))
                    .click();
            assertThat(dialog(approver)).isHidden();
        }
        try (Screen police = screens.desk().signIn("gaj-approver")) {
            open(police, district.task("gaj-approver", number, "Task_GiveOpinion"));
            assertThat(police.page.getByText("请写明早高峰的时段和依据").first()).isVisible();
            assertThat(police.page.getByLabel("理由")).hasValue("占道时段与早高峰冲突，请调整为夜间施工。");
        }
    }

    @Test
    void a_task_is_signed_by_and_given_to_colleagues_who_are_found_by_name() {
        String task = district.task("zfj-approver", number, "Task_VerifySite");
        district.as("zfj-approver").post("/api/tasks/" + task + "/claim");
        try (Screen approver = screens.desk().signIn("zfj-approver")) {
            open(approver, task);
            button(approver, "加签").click();
            choose(approver, "请谁签署", "薛少", "薛少华");
            dialog(approver).getByLabel("票签").check();
            assertThat(dialog(approver).getByLabel("薛少华的票数")).hasValue("1");
            dialog(approver).getByLabel("会签").check();
            dialog(approver).getByLabel("理由").fill("请首席代表把关");
            approver.accessible().shootSight("task-signers-desk");
            submit(approver, "加签");
            assertThat(approver.page.locator(".signatures")).containsText("薛少华");
            assertThat(approver.page.locator(".signatures")).containsText("等待签署");

            approver.page.getByText("更多操作").click();
            approver.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("减签"))
                    .click();
            dialog(approver).getByLabel("薛少华").check();
            submit(approver, "减签");
            assertThat(dialog(approver).getByText("请写明理由")).isVisible();
            dialog(approver).getByLabel("理由").fill("出差了");
            submit(approver, "减签");
            assertThat(approver.page.locator(".task-history")).containsText("减签 → 薛少华");
            assertThat(approver.page.locator(".signatures")).isHidden();

            button(approver, "转办").click();
            choose(approver, "交给谁", "崔若", "崔若兰");
            dialog(approver).getByLabel("理由").fill("我在外地开会");
            submit(approver, "转办");
            assertThat(dialog(approver)).isHidden();
        }
        org.assertj.core.api.Assertions.assertThat(
                        district.as("zfj-approver2").get("/api/tasks/" + task).text("assigneeName"))
                .isEqualTo("崔若兰");
    }

    @Test
    void the_plan_lies_beside_the_form_and_ones_own_words_are_put_in_with_a_click() {
        String task = district.task("zfj-approver2", number, "Task_VerifySite");
        try (Screen approver = screens.desk().signIn("zfj-approver2")) {
            open(approver, task);
            assertThat(approver.page.getByText("两名以上工作人员到场核查")).isVisible();
            tab(approver, "材料");
            Locator plan = approver.page.locator("iframe[title='位置图.pdf']");
            assertThat(plan).isVisible();
            approver.page.waitForCondition(() ->
                    approver.page.frames().stream().anyMatch(it -> it.url().contains("/view")));

            Locator findings = approver.page.getByLabel("现场情况");
            findings.fill("现场与申请一致，同意继续审查。");
            approver.page.getByText("存为常用").click();
            Locator phrase =
                    approver.page.locator(".phrase").filter(new Locator.FilterOptions().setHasText("现场与申请一致，同意继续审查。"));
            assertThat(phrase).isVisible();
            approver.accessible().shootSight("task-materials-desk");
            findings.fill("");
            phrase.click();
            assertThat(findings).hasValue("现场与申请一致，同意继续审查。");
            findings.fill("");
            approver.page.keyboard().press("Alt+1");
            assertThat(findings).hasValue("现场与申请一致，同意继续审查。");
            assertThat(approver.page.getByText("草稿已保存")).isVisible();

            approver.page.getByText("现场照片.png").click();
            assertThat(approver.page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("现场照片.png")))
                    .isVisible();
            approver.page
                    .getByText("管理", new Page.GetByTextOptions().setExact(true))
                    .click();
            dialog(approver)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("删除"))
                    .click();
            assertThat(phrase).isHidden();
        }
    }

    private Map<String, Object> application() {
        Map<String, Object> application = district.application("applicant1", "PUB-005", FullDesks.ROAD_WORK);
        List<Map<String, String>> materials = new ArrayList<>();
        for (Object it : (List<?>) application.get("materials")) {
            String material = String.valueOf(((Map<?, ?>) it).get("material"));
            String file = materials.isEmpty()
                    ? upload("位置图.pdf", "application/pdf", Plans.pdf())
                    : materials.size() == 1
                            ? upload("现场照片.png", "image/png", Plans.photo())
                            : district.upload("applicant1");
            materials.add(Map.of("material", material, "file", file));
        }
        application.put("materials", materials);
        return application;
    }

    private String upload(String name, String type, byte[] content) {
        Reply stored = district.as("applicant1").upload("/api/files", "file", name, type, content);
        org.assertj.core.api.Assertions.assertThat(stored.status())
                .as(stored.toString())
                .isEqualTo(201);
        return stored.text("id");
    }

    private static void open(Screen person, String task) {
        person.open("/workplace/tasks/mine/" + task);
        assertThat(person.page.getByText("更多操作")).isVisible();
        person.page.locator(".model-form .fjs-form").waitFor();
    }

    private static void tab(Screen person, String name) {
        person.page
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static Locator button(Screen person, String name) {
        return person.page
                .locator(".operations")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator dialog(Screen person) {
        return person.page.getByRole(AriaRole.DIALOG);
    }

    private static void submit(Screen person, String name) {
        dialog(person)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    private static void choose(Screen person, String field, String words, String name) {
        dialog(person).getByLabel(field).fill(words);
        person.page.locator(".ant-select-item-option").filter(has(name)).first().click();
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
