package org.runonce.browser;

import com.microsoft.playwright.Browser;
import org.springframework.core.env.Environment;

/** Opens browsers of people at desks and with phones. */
final class Screens {
    private final Environment environment;

    Screens(Environment environment) {
        this.environment = environment;
    }

    Screen desk() {
        return screen(1440, 900, false);
    }

    Screen phone() {
        return screen(390, 844, true);
    }

    private Screen screen(int width, int height, boolean phone) {
        return new Screen(
                Chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setIsMobile(phone)
                                .setHasTouch(phone)
                                .setLocale("zh-CN")
                                .setTimezoneId("Asia/Shanghai")),
                "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }
}
