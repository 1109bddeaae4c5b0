package org.runonce.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.runonce.browser.AtWork.signsIn;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runonce.testing.Api;
import org.runonce.testing.District;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** People at the screens of the workplace, each in a browser of their own. */
@RunOnceTest
@ExtendWith(Chromium.class)
class WorkplaceTest {
    private static final Map<String, Object> SHARED_BIKES =
            Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false);

    @Autowired
    District district;

    @Autowired
    Environment environment;

    Screens screens;
    String number = "";

    @BeforeEach
    void a_case_at_the_window() {
        screens = new Screens(environment);
        district.ordinaryMonday();
        number = district.apply("applicant1", "PUB-101", SHARED_BIKES);
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_clerk_receives_and_accepts_a_case() {
        try (Screen clerk = screens.desk()) {
            signsIn(clerk, "clerk1");
            find(clerk);
            clerk.accessible().shoot("tasks-desk");
            clerk.page.keyboard().press("c");
            assertThat(row(clerk).locator(".holder")).hasText("许晓明");
            // the row opens wherever it is clicked
            row(clerk).locator(".matter").click();
            assertThat(clerk.page.getByLabel("备注")).isVisible();
            assertThat(clerk.page.getByText("在窗口逐项办理")).isVisible();
            clerk.accessible().shoot("task-desk");
            clerk.page.keyboard().press("Control+Enter");
            district.awaitState(number, "RECEIVED");

            find(clerk);
            row(clerk).getByRole(AriaRole.LINK).click();
            clerk.page
                    .getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName("受理").setExact(true))
                    .check();
            clerk.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交"))
                    .click();
            district.awaitState(number, "IN_REVIEW");
        }
    }

    @Test
    void what_was_typed_is_there_after_the_browser_was_gone() {
        try (Screen clerk = screens.desk().signIn("clerk1")) {
            find(clerk);
            row(clerk).getByRole(AriaRole.LINK).click();
            clerk.page.getByLabel("备注").fill("申请人会再来补章");
            assertThat(clerk.page.getByText("草稿已保存")).isVisible();
        }
        try (Screen clerk = screens.desk().signIn("clerk1")) {
            find(clerk);
            row(clerk).getByRole(AriaRole.LINK).click();
            assertThat(clerk.page.getByLabel("备注")).hasValue("申请人会再来补章");
        }
    }

    @Test
    void a_second_click_on_submit_is_no_second_wish() {
        try (Screen clerk = screens.desk().signIn("clerk1")) {
            find(clerk);
            row(clerk).getByRole(AriaRole.LINK).click();
            assertThat(clerk.page.getByLabel("备注")).isVisible();
            String task = clerk.page.url();
            clerk.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交"))
                    .dblclick();
            district.awaitState(number, "RECEIVED");
            assertThat(clerk.page).not().hasURL(task);
        }
    }

    @Test
    void who_has_lost_the_session_signs_in_over_the_page_and_finds_what_was_typed() {
        try (Screen clerk = screens.desk().signIn("clerk1")) {
            find(clerk);
            row(clerk).getByRole(AriaRole.LINK).click();
            assertThat(clerk.page.getByLabel("备注")).isVisible();
            clerk.page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
            clerk.page.getByLabel("备注").fill("会话断了也要留住");
            assertThat(clerk.page.getByText("请重新登录")).isVisible();
            clerk.accessible().shoot("sign-in-again");
            clerk.page.getByLabel("密码").fill(Api.PASSWORD);
            clerk.page
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("登录").setExact(true))
                    .click();
            assertThat(clerk.page.getByText("草稿已保存")).isVisible();
            assertThat(clerk.page.getByLabel("备注")).hasValue("会话断了也要留住");
        }
    }

    @Test
    void of_two_clerks_who_claim_a_task_the_second_is_told_who_has_it() {
        try (Screen first = screens.desk().signIn("clerk1");
                Screen second = screens.desk().signIn("clerk2")) {
            find(first);
            find(second);
            claim(first);
            assertThat(row(first).locator(".holder")).hasText("许晓明");
            claim(second);
            assertThat(second.page.getByText("任务已由许晓明签收")).isVisible();
            assertThat(row(second).locator(".holder")).hasText("许晓明");
        }
    }

    @Test
    void a_list_that_was_named_is_there_at_another_machine() {
        String name = "今天的 " + number.substring(number.length() - 4);
        try (Screen clerk = screens.desk().signIn("clerk2")) {
            find(clerk);
            button(clerk, "存为视图").click();
            clerk.page.getByLabel("视图的名字").fill(name);
            clerk.page.keyboard().press("Enter");
            assertThat(clerk.page.getByRole(AriaRole.LINK, named(name))).hasAttribute("aria-current", "page");
            clerk.accessible().shoot("tasks-views-desk");
        }
        try (Screen elsewhere = screens.desk().signIn("clerk2")) {
            elsewhere.open("/workplace/tasks/mine");
            elsewhere.page.getByRole(AriaRole.LINK, named(name)).click();
            row(elsewhere).waitFor();
            button(elsewhere, "删除视图：" + name).click();
            assertThat(elsewhere.page.getByRole(AriaRole.LINK, named(name))).hasCount(0);
        }
    }

    @Test
    void whoever_only_applies_is_shown_the_way_to_the_portal() {
        try (Screen applicant = screens.desk().signIn("applicant1")) {
            applicant.open("/workplace/tasks/groups");
            assertThat(applicant.page.getByText("这里是工作人员的工作台")).isVisible();
            assertThat(applicant.page.getByText("去办事大厅")).hasAttribute("href", "/");
            applicant.accessible();
        }
    }

    @Test
    void a_task_fits_a_phone() {
        try (Screen clerk = screens.phone().signIn("clerk1")) {
            find(clerk);
            clerk.accessible().shoot("tasks-phone");
            row(clerk).getByRole(AriaRole.LINK).click();
            assertThat(clerk.page.getByLabel("备注")).isVisible();
            clerk.accessible().shoot("task-phone");
            org.assertj.core.api.Assertions.assertThat(
                            (Boolean) clerk.page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing sticks out at the side")
                    .isTrue();
        }
    }

    private static Locator button(Screen person, String name) {
        return person.page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private void find(Screen clerk) {
        clerk.open("/workplace/tasks/groups?text=" + number);
        row(clerk).waitFor();
    }

    private Locator row(Screen clerk) {
        return clerk.page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(number));
    }

    private void claim(Screen clerk) {
        row(clerk)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("签收"))
                .click();
    }
}
