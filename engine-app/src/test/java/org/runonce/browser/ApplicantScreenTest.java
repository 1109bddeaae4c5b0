package org.runonce.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.runonce.browser.AtWork.replies;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runonce.testing.Api;
import org.runonce.testing.District;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** 申请人: asks whether it is possible, applies, follows, corrects, withdraws and rates. */
@RunOnceTest
@ExtendWith(Chromium.class)
class ApplicantScreenTest {
    private static final Map<String, Object> BIKES =
            Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false);

    @Autowired
    District district;

    @Autowired
    Environment environment;

    Screens screens;

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
    void a_citizen_is_asked_one_question_at_a_time_and_told_the_way_out() {
        try (Screen citizen = screens.phone()) {
            citizen.open("/matters/PUB-005");
            link(citizen, "先问问能不能办").click();
            assertThat(heading(citizen)).isFocused();
            assertThat(citizen.page).hasTitle("挖掘城市道路许可：能不能办？ · 跑一次");
            replies(citizen, "否");
            replies(citizen, "新建、扩建、改建");
            assertThat(citizen.page.locator("#question")).hasText("这条道路是哪天交付使用的？");
            citizen.accessible().shoot("portal-precheck-question-phone");
            citizen.page.locator("input[name=answer]").fill("2024-05-01");
            replies(citizen, "下一步");
            replies(citizen, "否");
            assertThat(citizen.page.locator("#verdict")).hasText("现在还不能办");
            assertThat(citizen.page.getByText("最早 2029年5月1日可以办。")).isVisible();
            assertThat(link(citizen, "仍然申请")).isVisible();
            citizen.accessible().shoot("portal-precheck-phone");

            citizen.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("要挖的是什么样的道路？"))
                    .click();
            replies(citizen, "其他");
            replies(citizen, "是");
            assertThat(citizen.page.locator("#verdict")).hasText("可以办");
            assertThat(citizen.page.getByText("这条道路是哪天交付使用的？")).hasCount(0);
            citizen.page.setViewportSize(1440, 900);
            citizen.accessible().shoot("portal-precheck-desk");
        }
    }

    @Test
    void what_was_typed_at_the_desk_is_submitted_from_the_phone_and_followed_by_nobody() {
        String draft;
        try (Screen citizen = screens.desk()) {
            citizen.open("/matters/PUB-101/check");
            replies(citizen, "否");
            link(citizen, "在线申请").click();
            signIn(citizen, "applicant1");
            button(citizen, "开始填写").or(button(citizen, "另外新填一份")).click();
            citizen.page.getByLabel("统一社会信用代码（单位）").check();
            citizen.page.getByLabel("单位名称").fill("杭州清流市政工程有限公司");
            citizen.page
                    .getByLabel("统一社会信用代码", new Page.GetByLabelOptions().setExact(true))
                    .fill("91330110MA2HTE0T1G");
            citizen.page.getByLabel("联系电话").fill("13800001234");
            citizen.page.getByLabel("停放点位置").fill("良渚文化村玉鸟流苏北侧");
            upload(citizen, "说明.exe", "MZ");
            assertThat(citizen.page.getByText("只接受 PDF")).isVisible();
            upload(citizen, "平面图.pdf", "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF");
            assertThat(link(citizen, "平面图.pdf")).isVisible();
            assertThat(citizen.page.getByText("草稿已保存")).isVisible();
            draft = citizen.page.url();
            citizen.accessible().shoot("portal-apply-desk");
        }
        String number;
        String code;
        try (Screen citizen = screens.phone().signIn("applicant1")) {
            citizen.page.navigate(draft);
            assertThat(citizen.page.getByLabel("停放点位置")).hasValue("良渚文化村玉鸟流苏北侧");
            assertThat(link(citizen, "平面图.pdf")).isVisible();
            button(citizen, "提交申请").click();
            assertThat(citizen.page.getByText("申请表里有没填好的内容")).isVisible();
            citizen.page.getByLabel("车辆数").fill("40");
            assertThat(citizen.page.getByText("草稿已保存")).isVisible();
            citizen.accessible().shoot("portal-apply-phone");
            button(citizen, "提交申请").click();
            assertThat(heading(citizen)).hasText("申请已经提交");
            citizen.accessible().shoot("portal-submitted-phone");
            citizen.page.setViewportSize(1440, 900);
            citizen.shoot("portal-submitted-desk");
            List<String> kept = citizen.page.locator(".submitted dd").allTextContents();
            number = kept.get(0);
            code = kept.get(1);
        }
        district.receives("clerk1", number);
        try (Screen nobody = screens.desk()) {
            follow(nobody, number, code);
            assertThat(nobody.page.locator(".standing")).containsText("已收件");
            assertThat(nobody.page.locator(".standing")).containsText("综合窗口");
            assertThat(nobody.page.locator(".standing")).containsText("还剩 5 个工作日，至 6月8日");
            assertThat(nobody.page.locator(".standing")).not().containsText("许晓明");
            nobody.accessible().shoot("portal-follow-desk");
            nobody.page.setViewportSize(390, 844);
            nobody.accessible().shoot("portal-follow-phone");
        }
    }

    @Test
    void an_applicant_corrects_what_the_notice_asks_for_and_withdraws_another_case() {
        String number = district.apply("applicant3", "PUB-101", BIKES);
        String other = district.apply("applicant3", "PUB-101", BIKES);
        district.receives("clerk1", number);
        district.does(
                "clerk1",
                number,
                "Task_AcceptCase",
                Map.of(
                        "acceptance",
                        "REQUEST_CORRECTION",
                        "corrections",
                        List.of(
                                Map.of("material", "site-plan", "demand", "平面图没有标注尺寸"),
                                Map.of("demand", "请说明夜间由谁清理"))));
        try (Screen citizen = screens.phone().signIn("applicant3")) {
            citizen.open("/mine");
            citizen.accessible().shoot("portal-mine-phone");
            citizen.open("/mine/" + number);
            assertThat(citizen.page.getByText("还有 2 项没有补")).isVisible();
            citizen.page.getByLabel("您的说明").fill("由本公司每晚十点前清理");
            upload(citizen, "平面图（标注尺寸）.pdf", "%PDF-1.4\n2 0 obj<<>>endobj\ntrailer<<>>\n%%EOF");
            citizen.accessible().shoot("portal-correct-phone");
            citizen.page.setViewportSize(1440, 900);
            citizen.accessible().shoot("portal-correct-desk");
            citizen.page.reload();
            assertThat(citizen.page.getByLabel("您的说明")).hasValue("由本公司每晚十点前清理");
            button(citizen, "提交补正").click();
            assertThat(citizen.page.locator(".standing")).containsText("您提交了补正");
            district.awaitState(number, "RECEIVED");

            citizen.open("/mine/" + other);
            citizen.page.getByText("撤回申请").click();
            button(citizen, "确定撤回").click();
            assertThat(citizen.page.getByText("请写明理由")).isVisible();
            citizen.page.getByLabel("理由").fill("改到别处停放");
            button(citizen, "确定撤回").click();
            assertThat(citizen.page.locator(".standing")).containsText("已撤回");
            citizen.open("/mine").accessible().shoot("portal-mine-desk");
        }
    }

    @Test
    void a_delivered_case_is_read_and_rated_by_its_applicant() {
        String number = delivered();
        try (Screen citizen = screens.phone().signIn("applicant2")) {
            citizen.open("/mine");
            citizen.open("/mine/" + number);
            assertThat(citizen.page.getByText("办得怎么样？")).isVisible();
            assertThat(citizen.page.locator(".documents a")).not().hasCount(0);
            citizen.accessible().shoot("portal-rate-phone");
            citizen.page
                    .getByLabel("非常满意", new Page.GetByLabelOptions().setExact(true))
                    .check();
            button(citizen, "提交评价").click();
            assertThat(citizen.page.locator(".standing")).containsText("谢谢您的评价");
            button(citizen, "English").click();
            assertThat(citizen.page.locator(".standing")).containsText("Thank you for your rating.");
        }
        district.awaitState(number, "RATED");
    }

    private String delivered() {
        String number = district.apply("applicant2", "PUB-101", BIKES);
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        district.does("zfj-approver", number, "Task_LookFirst", Map.of("impression", "CLEAR"));
        district.does("zfj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT"));
        district.does("result1", number, "Task_HandOutResult", Map.of("method", "ONLINE", "receivedBy", "王明"));
        Awaitility.await().until(() -> district.timeline(number).contains("ASK_RATING"));
        return number;
    }

    private static void follow(Screen screen, String number, String code) {
        screen.open("/follow");
        screen.page.getByLabel("办件编号").fill(number);
        screen.page.getByLabel("查询码").fill(code);
        button(screen, "查询").click();
    }

    private static void signIn(Screen screen, String userId) {
        screen.page.getByLabel("账号").fill(userId);
        screen.page.getByLabel("密码").fill(Api.PASSWORD);
        button(screen, "登录").click();
        screen.page
                .getByLabel("密码")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private static void upload(Screen screen, String name, String content) {
        screen.page
                .locator("input[type=file]")
                .first()
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Locator heading(Screen screen) {
        return screen.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator button(Screen screen, String name) {
        return screen.page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Screen screen, String name) {
        return screen.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
