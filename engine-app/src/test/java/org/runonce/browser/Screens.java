package org.runonce.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import org.springframework.core.env.Environment;

/** Opens browsers of people at desks and with phones. */
final class Screens {
    private final Environment environment;

    Screens(Environment environment) {
        this.environment = environment;
    }

    Screen desk() {
        return screen(chinese().setViewportSize(1440, 900));
    }

    Screen phone() {
        return screen(chinese().setViewportSize(390, 844).setIsMobile(true).setHasTouch(true));
    }

    /** The desk of somebody whose browser asks for English and for dark pages. */
    Screen englishInTheDark() {
        return screen(chinese().setViewportSize(1440, 900).setLocale("en-GB").setColorScheme(ColorScheme.DARK));
    }

    private static Browser.NewContextOptions chinese() {
        return new Browser.NewContextOptions().setLocale("zh-CN").setTimezoneId("Asia/Shanghai");
    }

    private Screen screen(Browser.NewContextOptions options) {
        return new Screen(
                Chromium.browser().newContext(options),
                "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }
}
