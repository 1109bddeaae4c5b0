package org.runonce.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runonce.testing.District;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** An analyst looks at what runs: where the cases stand, and what a table says to its examples. */
@RunOnceTest
@ExtendWith(Chromium.class)
class AnalysisScreenTest {
    @Autowired
    District district;

    @Autowired
    Environment environment;

    private Screens screens;

    @BeforeEach
    void a_case_that_waits_at_the_window() {
        screens = new Screens(environment);
        district.ordinaryMonday();
        String number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        district.task("clerk1", number, "Task_ReceiveCase");
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void an_analyst_finds_a_process_and_sees_how_many_cases_stand_at_each_step() {
        try (Screen analyst = screens.desk().signIn("analyst")) {
            analyst.open("/workplace/")
                    .page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("流程与决策"))
                    .click();
            assertThat(link(analyst, "一窗受理")).isVisible();
            analyst.accessible().shoot("analysis-processes");
            analyst.page.getByLabel("名称或标识").fill("one-win");
            assertThat(analyst.page.locator(".models tbody tr")).hasCount(1);
            link(analyst, "一窗受理").click();
            assertThat(analyst.page.locator(".crowd").first()).isVisible();
            assertThat(analyst.page.locator(".bjs-powered-by")).isVisible();
            assertThat(analyst.page
                            .locator(".crowds tr")
                            .filter(new Locator.FilterOptions().setHasText("收件"))
                            .first())
                    .isVisible();
            analyst.accessible().shoot("analysis-diagram");
            analyst.page.goBack();
            assertThat(analyst.page.getByLabel("名称或标识")).hasValue("one-win");
        }
    }

    @Test
    void an_analyst_sees_the_table_and_that_every_example_is_answered_as_expected() {
        try (Screen analyst = screens.desk().signIn("analyst")) {
            analyst.open("/workplace/analysis?kind=decisions");
            link(analyst, "查定答复时限").click();
            assertThat(analyst.page.getByText("个例子，全部符合")).isVisible();
            assertThat(analyst.page.locator(".decision-table").getByText("事项编码").first())
                    .isVisible();
            assertThat(analyst.page.locator(".decision-table .bjs-powered-by")).isVisible();
            assertThat(analyst.page.locator(".examples .verdict").filter(new Locator.FilterOptions().setHasText("✗")))
                    .hasCount(0);
            analyst.accessible().shoot("analysis-decision");
        }
    }

    private static Locator link(Screen screen, String name) {
        return screen.page
                .locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
