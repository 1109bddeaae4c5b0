package org.runonce.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runonce.testing.Api;
import org.runonce.testing.District;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Every place of the portal and of the workplace, in English and in the dark. */
@RunOnceTest
@ExtendWith(Chromium.class)
class EveryScreenTest {
    @Autowired
    District district;

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
    void the_portal() {
        String corrected = desks.toBeCorrected();
        String decided = desks.toBeHandedOut();
        String draft = desks.draft();
        try (Screen reader = screens.englishInTheDark()) {
            at(reader, "/");
            at(reader, "/?q=zzz");
            at(reader, "/matters/PUB-005", "portal-guide-english-dark");
            at(reader, "/matters/PUB-005/check");
            at(reader, "/matters/PUB-005/apply");
            at(reader, "/follow");
            at(reader, "/matters/PUB-999");
            at(reader, "/mine");
            signIn(reader, "User", "applicant3");
            reader.page.getByText("Hello").waitFor();
            looked(reader);
            at(reader, "/matters/PUB-101/apply");
            reader.open("/applications/" + draft);
            reader.page.locator(".fjs-form-field").first().waitFor();
            looked(reader);
            at(reader, "/mine/" + corrected, "portal-correct-english-dark");
            at(reader, "/mine/" + decided);
            at(reader, "/mine/3301102601010000014");
        }
    }

    @Test
    void the_window() {
        String waiting = desks.waiting();
        String received = desks.received();
        String decided = desks.toBeHandedOut();
        String reviewed = desks.inReview();
        try (Screen clerk = at("/workplace/", "clerk1")) {
            at(clerk, "/workplace/tasks/groups?text=" + waiting);
            at(clerk, "/workplace/tasks/groups?text=" + received, "tasks-english-dark");
            assertThat(clerk.page.getByText("5 working days left, until 8 June"))
                    .isVisible();
            at(clerk, "/workplace/tasks/copied");
            task(clerk, "/workplace/tasks/groups/" + desks.task("clerk1", waiting));
            at(clerk, "/workplace/window");
            at(clerk, "/workplace/window?q=%E6%8C%96%E8%B7%AF");
            clerk.open("/workplace/window/apply/PUB-005");
            clerk.page.locator(".fjs-form-field").first().waitFor();
            looked(clerk);
            clerk.open("/workplace/window/cases/" + received);
            clerk.page.locator(".fjs-form-field").first().waitFor();
            looked(clerk);
            at(clerk, "/workplace/window/cases/" + reviewed);
            at(clerk, "/workplace/window/handover");
            at(clerk, "/workplace/cases");
            at(clerk, "/workplace/cases/3301102601010000014");
            at(clerk, "/workplace/supervision");
            at(clerk, "/workplace/nowhere");
            clerk.open("/workplace/cases/" + reviewed);
            tabs(clerk);
        }
        try (Screen clerk = at("/workplace/", "result1")) {
            at(clerk, "/workplace/window/results");
            task(clerk, "/workplace/window/cases/" + decided);
        }
    }

    @Test
    void the_department() {
        String number = desks.inReview();
        try (Screen approver = at("/workplace/", "zfj-approver")) {
            task(approver, "/workplace/tasks/groups/" + desks.task("zfj-approver", number));
            tabs(approver);
            press(approver, "Claim");
            assertThat(button(approver, "Transfer")).isVisible();
            approver.page
                    .getByText("More", new Page.GetByTextOptions().setExact(true))
                    .click();
            looked(approver);
            approver.page.keyboard().press("Escape");
            press(approver, "Add signers");
            approver.page.getByRole(AriaRole.DIALOG).waitFor();
            looked(approver);
            approver.page.keyboard().press("Escape");
            approver.page.setViewportSize(390, 844);
            looked(approver);
        }
        try (Screen supervisor = at("/workplace/", "supervisor")) {
            district.now("2026-06-24T09:00");
            at(supervisor, "/workplace/supervision", "supervision-english-dark");
        }
    }

    @Test
    void projects_and_models() {
        String batch = desks.sitting();
        String project = desks.project();
        try (Screen bureau = at("/workplace/", "sgj-bureau")) {
            at(bureau, "/workplace/projects");
            at(bureau, "/workplace/batches/" + batch);
            at(bureau, "/workplace/batches/%s?compare=YH-IT-%s-001,YH-IT-%s-002".formatted(batch, batch, batch));
            bureau.open("/workplace/projects/" + project);
            tabs(bureau);
        }
        try (Screen analyst = at("/workplace/", "analyst")) {
            at(analyst, "/workplace/analysis");
            at(analyst, "/workplace/analysis?kind=decisions");
            at(analyst, "/workplace/analysis?kind=forms");
            at(analyst, "/workplace/analysis/processes/one-window");
            analyst.open("/workplace/analysis/decisions/reply-limit");
            analyst.page.locator(".decision-table .bjs-powered-by").waitFor();
            looked(analyst);
        }
    }

    private Screen at(String place, String userId) {
        Screen who = screens.englishInTheDark().open(place);
        who.page.getByLabel("Account").waitFor();
        looked(who);
        signIn(who, "Account", userId);
        button(who, "Sign out").waitFor();
        return who;
    }

    private static void signIn(Screen who, String field, String userId) {
        who.page.getByLabel(field).fill(userId);
        who.page.getByLabel("Password").fill(Api.PASSWORD);
        press(who, "Sign in");
    }

    private static void at(Screen who, String place) {
        who.open(place);
        looked(who);
    }

    private static void at(Screen who, String place, String picture) {
        at(who, place);
        who.shoot(picture);
    }

    private static void task(Screen who, String place) {
        who.open(place);
        who.page.locator(".fjs-form-field").first().waitFor();
        looked(who);
    }

    /** All tabs of the case or the project. */
    private static void tabs(Screen who) {
        who.page.getByRole(AriaRole.TABLIST).waitFor();
        for (var tab : who.page.getByRole(AriaRole.TAB).all()) {
            tab.click();
            looked(who);
        }
    }

    private static void looked(Screen who) {
        who.accessible();
        English.reads(who.page);
        assertThat(who.page.locator("html")).hasAttribute("data-theme", "dark");
    }

    private static com.microsoft.playwright.Locator button(Screen who, String name) {
        return who.page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + "( |$)")));
    }

    private static void press(Screen who, String name) {
        button(who, name).first().click();
    }
}
