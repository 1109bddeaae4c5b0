package org.runonce.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runonce.stories.Facts;
import org.runonce.testing.Api;
import org.runonce.testing.District;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** 补正: the one notice answered over the counter and in the portal, with a changed application form. */
@RunOnceTest
@ExtendWith(Chromium.class)
class CorrectionScreenTest {
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
    void who_comes_back_is_found_and_served_by_keyboard_through_a_reload() {
        String builder = "良渚清流市政 " + UUID.randomUUID().toString().substring(0, 6);
        String number = toCorrect("applicant1", builder, "traffic-plan");
        try (Screen clerk = screens.desk().signIn("clerk2")) {
            Page page = clerk.open("/workplace/window/corrections").page;
            assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
            Keys keys = new Keys(page);
            keys.type(builder.substring(0, 9));
            keys.press("Enter");
            Locator found = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("办件 " + number));
            assertThat(found).isFocused();
            clerk.accessible().shoot("window-awaited-desk");
            keys.press("Enter");
            assertThat(page.getByText("还有 2 项没有补")).isVisible();
            keys.press("Alt+m");
            assertThat(page.getByLabel("交通组织方案，纸质份数")).not().hasValue("");
            keys.tabTo(page.getByLabel("已在申请内容里改好"));
            keys.press("Space");
            assertThat(page.getByText("都已补齐，可以提交")).isVisible();
            keys.fill("挖掘面积", "80");
            awaitDraft("clerk2", number);
            page.reload();
            assertThat(page.getByLabel("挖掘面积")).hasValue("80");
            assertThat(page.getByLabel("已在申请内容里改好")).isChecked();
            page.getByLabel("上传交通组织方案").setInputFiles(new FilePayload("交通组织方案.pdf", "application/pdf", Plans.pdf()));
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("交通组织方案.pdf")))
                    .isVisible();
            clerk.accessible().shoot("window-counter-correction-desk");
            page.setViewportSize(390, 844);
            clerk.accessible().shoot("window-counter-correction-phone");
            page.setViewportSize(1440, 900);
            keys.press("Control+Enter");

            assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("收件回执");
            assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("更正申请内容：挖掘面积（平方米）");
            assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("交通组织方案（纸质1份，电子1份）");
            assertThat(page.getByLabel("一次性告知补正")).isVisible();
            clerk.accessible().shoot("window-corrected-desk");
        }
        assertThat(district.look("clerk1", number).at("/data/areaM2").asInt()).isEqualTo(80);
        assertThat(said(number)).contains("补正申请内容：挖掘面积（平方米）由“120”改为“80”", "综合窗口代申请人提交补正");
    }

    @Test
    void promised_materials_are_registered_at_the_counter() {
        String number = district.apply("applicant1", "PUB-103", Facts.bikeStand(), "insurance");
        district.receives("clerk1", number);
        district.does("clerk1", number, "Task_AcceptCase", Map.of("acceptance", "ACCEPT_WITH_GAP"));
        try (Screen clerk = screens.desk().signIn("clerk1")) {
            Page page = clerk.open("/workplace/window/corrections").page;
            page.getByRole(AriaRole.SEARCHBOX).fill(number);
            page.keyboard().press("Enter");
            Locator found = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("办件 " + number));
            assertThat(found).isFocused();
            page.keyboard().press("Enter");
            page.getByLabel("纸质份数").fill("1");
            clerk.accessible().shoot("window-gap-desk");
            page.keyboard().press("Control+Enter");
            assertThat(page.getByText("窗口现在没有要办的了")).isVisible();
        }
        assertThat(district.clock(number, "GAP").path("state").asText()).isEqualTo("MET");
    }

    @Test
    void an_applicant_changes_the_form_from_the_phone() {
        String number = toCorrect("applicant3", "杭州清流市政工程有限公司");
        try (Screen citizen = screens.phone()) {
            Page page = citizen.page;
            citizen.open("/mine");
            page.getByLabel("账号").fill("applicant3");
            page.getByLabel("密码").fill(Api.PASSWORD);
            button(page, "登录").click();
            page.getByText("退出").waitFor();
            citizen.open("/mine/" + number);
            assertThat(page.getByText("还有 1 项没有补")).isVisible();
            page.getByLabel("已在申请内容里改好").check();
            assertThat(page.getByLabel("挖掘面积")).hasValue("120");
            page.getByLabel("挖掘面积").fill("0");
            button(page, "提交补正").click();
            assertThat(page.getByText("申请内容里有没填好的")).isVisible();
            page.getByLabel("挖掘面积").fill("80");
            awaitDraft("applicant3", number);
            page.reload();
            assertThat(page.getByLabel("挖掘面积")).hasValue("80");
            citizen.accessible().shoot("portal-correct-form-phone");
            page.setViewportSize(1440, 900);
            citizen.accessible().shoot("portal-correct-form-desk");
            button(page, "提交补正").click();
            assertThat(page.locator(".standing")).containsText("您提交了补正");
        }
        assertThat(said(number)).contains("补正申请内容：挖掘面积（平方米）由“120”改为“80”");
    }

    /** A department wants another time, the window what is missing. */
    private String toCorrect(String applicant, String name, String... missing) {
        Map<String, Object> application = district.application(applicant, "PUB-005", Facts.roadWork(), missing);
        Map<String, Object> party = new HashMap<>(District.party());
        party.put("name", name);
        application.put("party", party);
        String number = district.submit(applicant, application);
        district.receives("clerk1", number);
        district.as("gaj-approver")
                .post("/api/cases/" + number + "/correction-wishes", Map.of("demand", "占道时间与高峰冲突，请缩小范围"));
        List<Map<String, String>> demands =
                missing.length == 0 ? List.of() : List.of(Map.of("material", "traffic-plan", "demand", "缺少交通组织方案"));
        district.does(
                "clerk1",
                number,
                "Task_AcceptCase",
                Map.of("acceptance", "REQUEST_CORRECTION", "corrections", demands));
        return number;
    }

    private void awaitDraft(String who, String number) {
        String draft = "/api/cases/" + number + "/corrections/draft";
        Awaitility.await()
                .until(() ->
                        district.as(who).get(draft).json().at("/data/areaM2").asInt() == 80);
    }

    private List<String> said(String number) {
        return district.as("clerk1")
                .get("/api/cases/" + number + "/timeline")
                .json()
                .findValuesAsText("text");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
