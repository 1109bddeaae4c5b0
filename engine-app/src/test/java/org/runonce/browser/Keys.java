package org.runonce.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Hands that never leave the keyboard; they count every key but the letters of what is typed. */
final class Keys {
    private static final int FAR = 8;

    private final Page page;
    int pressed;

    Keys(Page page) {
        this.page = page;
    }

    void press(String key) {
        page.keyboard().press(key);
        pressed++;
    }

    void type(String text) {
        page.keyboard().insertText(text);
    }

    void fill(String label, String text) {
        tabTo(page.getByLabel(label));
        type(text);
    }

    void tabTo(Locator field) {
        field.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        for (int steps = 0; !(Boolean) field.evaluate("it => it === document.activeElement"); steps++) {
            assertThat(steps).as("steps to %s", field).isLessThan(FAR);
            press("Tab");
        }
    }
}
