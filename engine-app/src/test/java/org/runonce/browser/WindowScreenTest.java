package org.runonce.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runonce.testing.District;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The window and whoever stands in front of it. */
@RunOnceTest
@ExtendWith(Chromium.class)
class WindowScreenTest {
    /** From the search to the acceptance, besides what is typed. */
    private static final int MOST_KEYS = 24;

    private static final Map<String, Object> SHARED_BIKES =
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
    void a_clerk_goes_from_the_search_to_the_acceptance_by_keyboard() {
        // a day of its own, on which nobody else hands anything over
        district.now("2026-07-22T10:00");
        String restaurant = "良渚一碗面 " + UUID.randomUUID().toString().substring(0, 6);
        try (Screen screen = screens.desk().signIn("clerk1")) {
            Page page = screen.page;
            page.addInitScript("window.printed = 0; window.print = () => window.printed++");
            screen.open("/workplace/window");
            assertThat(page.getByRole(AriaRole.COMBOBOX)).isFocused();
            Keys keys = new Keys(page);
            Instant begun = Instant.now();
            keys.type("开餐馆");
            assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("食品经营许可");
            Duration looking = pause(() -> screen.accessible().shoot("window-search-desk"));
            keys.press("Enter");
            assertThat(page.getByRole(AriaRole.RADIO).first()).isFocused();
            keys.press("Space");
            keys.fill("证件号码", "91330110MA2HTE0T1G");
            assertThat(page.getByText("统一社会信用代码，号码正确")).isVisible();
            keys.fill("姓名或名称", restaurant);
            keys.fill("联系电话", "13800001234");
            keys.fill("店招名称", "一碗面");
            keys.fill("经营场所地址", "良渚街道古墩路1888号");
            keys.fill("经营场所面积", "80");
            keys.tabTo(page.getByLabel("经营场所用途"));
            page.getByText("商业用房").waitFor();
            keys.press("Enter");
            keys.fill("与最近污染源的距离", "100");
            keys.press("Alt+m");
            assertThat(page.getByText("材料齐全")).isVisible();
            looking = looking.plus(pause(() -> screen.accessible().shoot("window-application-desk")));
            keys.press("Control+Enter");

            assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("收件回执");
            assertThat(page.getByText("查询码").first()).isVisible();
            assertThat(radio(page, "一次性告知补正")).isVisible();
            looking = looking.plus(pause(() -> screen.accessible().shoot("window-receipt-desk")));
            keys.press("Alt+p");
            assertThat(page.evaluate("window.printed")).isEqualTo(1);
            keys.press("Control+Enter");
            assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("受理通知书");
            String number = page.url().replaceAll(".*/", "");
            district.awaitState(number, "IN_REVIEW");
            long seconds = Duration.between(begun, Instant.now()).minus(looking).toSeconds();
            System.out.printf("窗口受理：除录入文字外按键 %d 次，%d 秒%n", keys.pressed, seconds);
            assertThat(keys.pressed).as("keys besides typed text").isLessThanOrEqualTo(MOST_KEYS);
            screen.accessible().shoot("window-accept-desk");
            assertThat(district.look("clerk1", number).path("channel").asText()).isEqualTo("WINDOW");
            assertThat(district.document(number, "DOC-01").path("text").asText())
                    .contains("食品经营许可申请书（纸质1份）");

            keys.press("Alt+n");
            assertThat(page.getByRole(AriaRole.COMBOBOX)).isFocused();
            screen.open("/workplace/window/handover");
            assertThat(page.getByText(restaurant).first()).isVisible();
            screen.accessible().shoot("window-handover-desk");
        }
    }

    @Test
    void what_was_begun_is_gone_on_with_after_a_reload_and_at_another_machine() {
        String person = "王小明" + UUID.randomUUID().toString().substring(0, 6);
        try (Screen clerk = screens.desk().signIn("clerk2")) {
            Page page = clerk.open("/workplace/window/apply/PUB-101").page;
            page.getByLabel("姓名或名称").fill(person);
            page.getByLabel("停放点位置").fill("良渚文化村玉鸟流苏北侧");
            page.getByLabel("停放点平面图，纸质份数").fill("2");
            assertThat(page.getByText("草稿已保存")).isVisible();
            page.reload();
            assertThat(page.getByLabel("停放点位置")).hasValue("良渚文化村玉鸟流苏北侧");
            assertThat(page.getByLabel("姓名或名称")).hasValue(person);
            assertThat(page.getByLabel("停放点平面图，纸质份数")).hasValue("2");
        }
        try (Screen elsewhere = screens.desk().signIn("clerk2")) {
            elsewhere.open("/workplace/window");
            elsewhere
                    .page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(person))
                    .click();
            assertThat(elsewhere.page.getByLabel("停放点位置")).hasValue("良渚文化村玉鸟流苏北侧");
        }
    }

    @Test
    void the_one_notice_is_ticked_together_in_the_list_of_materials() {
        String number = district.apply("applicant1", "PUB-101", SHARED_BIKES);
        district.receives("clerk1", number);
        try (Screen clerk = screens.desk().signIn("clerk1")) {
            Page page = clerk.open("/workplace/window").page;
            page.locator("#arrivals").waitFor();
            assertThat(page.getByText("受理 · 杭州清流市政工程有限公司").first()).isVisible();
            clerk.accessible().shoot("window-arrivals-desk");
            page.getByRole(AriaRole.COMBOBOX).fill(number);
            page.keyboard().press("Enter");
            page.getByLabel("没有标注尺寸").click();
            assertThat(page.getByLabel("没有标注尺寸")).isChecked();
            assertThat(radio(page, "一次性告知补正")).isChecked();
            assertThat(page.getByLabel("要补正什么")).hasValue("停放点平面图：没有标注尺寸");
            assertThat(page.getByText("草稿已保存")).isVisible();
            clerk.accessible().shoot("window-correction-desk");
            page.reload();
            assertThat(page.getByLabel("没有标注尺寸")).isChecked();
            assertThat(radio(page, "一次性告知补正")).isChecked();
            page.keyboard().press("Control+Enter");
            assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("补正告知书");
            assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("停放点平面图：没有标注尺寸");
            district.awaitState(number, "CORRECTION");
        }
    }

    @Test
    void a_result_is_handed_out_to_who_shows_the_right_document() {
        String number = district.apply("applicant1", "PUB-101", SHARED_BIKES);
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        district.does("zfj-approver", number, "Task_LookFirst", Map.of("impression", "CLEAR"));
        district.does("zfj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT"));
        district.task("result1", number, "Task_HandOutResult");
        try (Screen clerk = screens.desk().signIn("result1")) {
            Page page = clerk.open("/workplace/window").page;
            page.getByRole(AriaRole.SEARCHBOX).fill(number);
            page.keyboard().press("Enter");
            Locator handOut = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("办件 " + number));
            assertThat(handOut).isVisible();
            clerk.accessible().shoot("window-results-desk");
            handOut.press("Enter");
            assertThat(page.getByLabel("领取人")).hasValue("");
            page.getByLabel("领取人").fill("王明");
            page.getByLabel("证件后四位").fill("0000");
            page.keyboard().press("Control+Enter");
            assertThat(page.getByText("请核对证件")).isVisible();
            page.getByLabel("证件后四位").fill("0T1G");
            clerk.accessible().shoot("handout-desk");
            page.keyboard().press("Control+Enter");
            assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("送达回证");
            assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("受送达人（领取人）签名");
            assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("送达文书");
            assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("演示印章")))
                    .isVisible();
            clerk.shoot("handout-signature-desk");
            district.awaitState(number, "DELIVERED");
        }
    }

    @Test
    void the_window_fits_a_phone_and_is_not_for_everybody() {
        String number = district.apply("applicant1", "PUB-101", SHARED_BIKES);
        district.receives("clerk1", number);
        try (Screen clerk = screens.phone().signIn("clerk1")) {
            for (String place : new String[] {"?q=开餐馆", "/apply/PUB-001", "/cases/" + number, "/handover"}) {
                clerk.open("/workplace/window" + place).accessible();
                assertThat((Boolean) clerk.page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as("nothing of %s sticks out at the side", place)
                        .isTrue();
                clerk.shoot("window" + place.replaceAll("^\\W+(\\w+).*", "-$1") + "-phone");
            }
        }
        try (Screen approver = screens.desk().signIn("scj-approver")) {
            approver.open("/workplace/tasks/mine");
            approver.page.getByRole(AriaRole.LINK, exactly("任务")).waitFor();
            assertThat(approver.page.getByRole(AriaRole.LINK, exactly("窗口"))).hasCount(0);
            approver.open("/workplace/window");
            assertThat(approver.page.getByText("您没有窗口岗位")).isVisible();
            approver.accessible();
        }
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator radio(Page page, String name) {
        return page.getByRole(AriaRole.RADIO, exactly(name));
    }

    /** How long something took that the clerk does not do. */
    private static Duration pause(Runnable work) {
        Instant begun = Instant.now();
        work.run();
        return Duration.between(begun, Instant.now());
    }
}
