package org.runonce.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What people do at the workplace with their own hands. */
final class AtWork {
    private AtWork() {}

    /** Finds the task in the list of the own posts and opens it. */
    static void opens(Screen who, String number, String task) {
        who.open("/workplace/tasks/groups?text=" + number);
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

    static void reads(Screen who, String text) {
        assertThat(who.page.getByText(text).first()).isVisible();
    }
}
