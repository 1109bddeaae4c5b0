package org.runonce.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runonce.testing.District;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A leader between two meetings, with a phone and a weak network: what was decided is sent, and once. */
@RunOnceTest
@ExtendWith(Chromium.class)
class ApproverPhoneTest {
    @Autowired
    District district;

    @Autowired
    Environment environment;

    Screens screens;
    String number = "";

    @BeforeEach
    void a_case_to_be_decided() {
        screens = new Screens(environment);
        district.ordinaryMonday();
        number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_leader_decides_without_a_network_closes_the_page_and_finds_it_decided_once() {
        looked();
        try (Screen leader = screens.phone().signIn("zfj-leader")) {
            find(leader);
            leader.accessible().shootSight("approver-list-phone");
            row(leader).getByRole(AriaRole.LINK).click();
            assertThat(leader.page.getByText("良渚文化村玉鸟流苏北侧")).isVisible();
            leader.page.locator(".model-form .fjs-form").waitFor();
            leader.accessible().shootSight("approver-case-phone");
            fits(leader);

            leader.page.getByLabel("准予").check();
            leader.page.context().setOffline(true);
            decide(leader);
            assertThat(leader.page.getByText("已保存，待发送").first()).isVisible();
            assertThat(row(leader).getByText("待发送")).isVisible();
            leader.shootSight("approver-offline-phone");
            org.assertj.core.api.Assertions.assertThat(district.state(number)).isEqualTo("DECIDING");

            try (Screen later = leader.anew()) {
                later.page.context().setOffline(false);
                later.open("/workplace/tasks/groups");
                assertThat(later.page.getByText("已发送").first()).isVisible();
                assertThat(later.page.getByText("已保存，待发送")).hasCount(0);
                district.awaitState(number, "COMPLETED");
            }
        }
        decidedOnce();
    }

    @Test
    void an_answer_that_never_came_is_asked_for_again_and_nothing_is_done_twice() {
        looked();
        AtomicInteger sent = new AtomicInteger();
        try (Screen leader = screens.phone().signIn("zfj-leader")) {
            find(leader);
            row(leader).getByRole(AriaRole.LINK).click();
            leader.page.getByLabel("准予").check();
            leader.page.route("**/complete", route -> {
                if (sent.incrementAndGet() == 1) {
                    route.fetch();
                    route.abort();
                } else {
                    route.resume();
                }
            });
            decide(leader);
            assertThat(leader.page.getByText("已发送").first()).isVisible();
            assertThat(leader.page.getByText("已保存，待发送")).hasCount(0);
            district.awaitState(number, "COMPLETED");
        }
        org.assertj.core.api.Assertions.assertThat(sent.get()).isGreaterThan(1);
        decidedOnce();
    }

    @Test
    void what_a_colleague_has_done_meanwhile_is_told_when_the_network_is_back() {
        String task = district.task("zfj-approver", number, "Task_LookFirst");
        try (Screen approver = screens.phone().signIn("zfj-approver")) {
            approver.open("/workplace/tasks/groups/" + task);
            approver.page.getByLabel("没有疑问").check();
            approver.page.context().setOffline(true);
            decide(approver);
            assertThat(approver.page.getByText("已保存，待发送").first()).isVisible();
            district.does("zfj-approver2", number, "Task_LookFirst", Map.of("impression", "CLEAR"));
            approver.page.context().setOffline(false);
            assertThat(approver.page.getByText("没有办成")).isVisible();
            assertThat(approver.page.getByText("这件任务已经办完或已取消")).isVisible();
            approver.accessible().shootSight("approver-refused-phone");
            approver.page.getByText("知道了").click();
            assertThat(approver.page.getByText("没有办成")).hasCount(0);
        }
    }

    private void looked() {
        district.does("zfj-approver", number, "Task_LookFirst", Map.of("impression", "CLEAR"));
        district.task("zfj-leader", number, "Task_DecideCase");
    }

    private void decidedOnce() {
        org.assertj.core.api.Assertions.assertThat(district.documents(number)).containsOnlyOnce("DOC-08");
    }

    private void find(Screen person) {
        person.open("/workplace/tasks/groups?text=" + number);
        row(person).waitFor();
    }

    private Locator row(Screen person) {
        return person.page
                .locator(".tasks")
                .getByRole(AriaRole.LISTITEM)
                .filter(has(number))
                .filter(has("作出决定"));
    }

    private static void decide(Screen person) {
        person.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交"))
                .click();
    }

    private static void fits(Screen person) {
        org.assertj.core.api.Assertions.assertThat(
                        (Boolean) person.page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out at the side")
                .isTrue();
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
