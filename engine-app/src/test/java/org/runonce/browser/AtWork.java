package org.runonce.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.runonce.testing.Api;

/** What people do at the workplace with their own hands. */
final class AtWork {
    private AtWork() {}

    static void signsIn(Screen who, String userId) {
        who.open("/workplace/");
        who.page.getByLabel("账号").fill(userId);
        who.page.getByLabel("密码").fill(Api.PASSWORD);
        presses(who, "登录");
        who.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("退出"))
                .waitFor();
    }

    /** Finds the task in the list of the own posts and opens it. */
    static void opens(Screen who, String number, String task) {
        opens(who, "groups", number, task);
    }

    /** Finds the task in one of the lists and opens it. */
    static void opens(Screen who, String view, String number, String task) {
        who.open("/workplace/tasks/" + view + "?text=" + number);
        who.page
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(number))
                .filter(new Locator.FilterOptions().setHasText(task))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(who.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(task);
    }

    static void opensCase(Screen who, String number) {
        who.open("/workplace/cases/" + number);
        who.page.getByRole(AriaRole.TABLIST).waitFor();
    }

    static void looksAt(Screen who, String tab) {
        who.page
                .getByRole(
                        AriaRole.TAB, new Page.GetByRoleOptions().setName(tab).setExact(true))
                .click();
    }

    static void chooses(Screen who, String answer) {
        who.page
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(answer).setExact(true))
                .check();
    }

    static void writes(Screen who, String field, String text) {
        who.page.getByLabel(field).first().fill(text);
    }

    static void presses(Screen who, String button) {
        who.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Sends the form of the task; the page then goes on to the next one, or back to the list. */
    static void submits(Screen who) {
        String task = who.page.url();
        presses(who, "提交");
        assertThat(who.page).not().hasURL(task);
    }

    /** In the dialog that is open; the button says what it does. */
    static void confirms(Screen who, String button) {
        who.page
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    static Locator inDialog(Screen who) {
        return who.page.getByRole(AriaRole.DIALOG);
    }

    /** An operation of the task that stands under "more". */
    static void startsMore(Screen who, String operation) {
        who.page.getByText("更多操作").click();
        who.page
                .locator(".more-operations")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(operation))
                .click();
    }

    /** One of the list that is open under a field. */
    static void picks(Screen who, String choice) {
        who.page
                .locator(".ant-select-item-option")
                .filter(new Locator.FilterOptions().setHasText(choice))
                .first()
                .click();
    }

    /** To the question of the pre-check; the next one is there afterwards, or the verdict. */
    static void replies(Screen who, String words) {
        String asked = who.page.locator("#question").textContent();
        presses(who, words);
        assertThat(who.page.locator("#question", new Page.LocatorOptions().setHasText(asked)))
                .hasCount(0);
    }

    static void reads(Screen who, String text) {
        assertThat(who.page.getByText(text).first()).isVisible();
    }
}
