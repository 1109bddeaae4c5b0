package org.runonce.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runonce.testing.Accounts;
import org.runonce.testing.District;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A supervisor sees what is late, whose it is, and goes to the case. */
@RunOnceTest
@ExtendWith(Chromium.class)
class SupervisionScreenTest {
    @Autowired
    District district;

    @Autowired
    Accounts accounts;

    @Autowired
    Environment environment;

    private Screens screens;
    private String number = "";
    private String slow = "";

    @BeforeEach
    void one_case_overdue_and_one_due_tomorrow() {
        screens = new Screens(environment);
        district.ordinaryMonday();
        number = waiting();
        slow = accounts.openAs("贺慢之", "approver@ZFJ");
        String task = district.task(slow, number, "Task_LookFirst");
        district.as(slow).post("/api/tasks/" + task + "/claim");
        LocalDate dueOn = LocalDate.parse(
                district.look("supervisor", number).path("dueOn").asText());
        district.now("2026-06-02T09:00");
        waiting();
        district.now(dueOn.plusDays(1) + "T09:00");
    }

    @AfterEach
    void today() {
        accounts.close(slow);
        district.backToToday();
    }

    @Test
    void from_the_figures_a_supervisor_comes_to_who_has_it_and_to_the_case_and_back() {
        try (Screen supervisor = screens.desk().signIn("supervisor")) {
            supervisor
                    .open("/workplace/")
                    .page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("督查"))
                    .click();
            assertThat(supervisor.page.locator(".card.RED")).containsText("件");
            supervisor.accessible().shootSight("supervision-desk");
            supervisor.page.locator(".card.RED").click();
            person(supervisor, "贺慢之").click();
            assertThat(supervisor.page.locator(".late-task")).hasCount(1);
            assertThat(supervisor.page.locator(".late-task")).containsText("区综合执法局 · 贺慢之");
            supervisor.page.locator(".late-task").getByRole(AriaRole.LINK).click();
            assertThat(supervisor.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("办件 " + number);
            supervisor.page.goBack();
            assertThat(supervisor.page.locator(".late-task")).hasCount(1);
            supervisor
                    .page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("不再只看“贺慢之”"))
                    .click();
            assertThat(supervisor.page.locator(".late-task").first()).isVisible();
        }
    }

    @Test
    void a_leader_looks_at_the_own_bureau_on_the_phone() {
        try (Screen leader = screens.phone().signIn("zfj-leader")) {
            leader.open("/workplace/supervision");
            assertThat(leader.page.getByText("本单位")).isVisible();
            leader.accessible().shootSight("supervision-phone");
            org.assertj.core.api.Assertions.assertThat(
                            (Boolean) leader.page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing sticks out at the side")
                    .isTrue();
        }
    }

    @Test
    void who_answers_for_nobody_is_told_so() {
        try (Screen clerk = screens.desk().signIn("clerk1")) {
            clerk.open("/workplace/")
                    .page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("窗口"))
                    .first()
                    .waitFor();
            assertThat(clerk.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("督查")))
                    .hasCount(0);
            clerk.open("/workplace/supervision");
            assertThat(clerk.page.getByText("这一页不对您的岗位开放")).isVisible();
            clerk.accessible().shoot("not-admitted");
        }
    }

    private String waiting() {
        String applied = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        district.receives("clerk1", applied);
        district.accepts("clerk1", applied);
        district.task("zfj-approver", applied, "Task_LookFirst");
        return applied;
    }

    private static Locator person(Screen screen, String name) {
        Locator people = screen.page.locator(".breakdown").last();
        Locator more = people.getByRole(AriaRole.BUTTON);
        if (more.count() > 0) {
            more.click();
        }
        return people.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }
}
