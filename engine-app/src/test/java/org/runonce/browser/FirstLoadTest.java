package org.runonce.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * A first visit with an empty cache over fast 3G, as the browser's own tools simulate it (1.6 Mbit/s down, 0.75 up, 150 ms
 * there and back). What is measured is the time from the request until the search box is there to be typed into.
 */
@RunOnceTest
@ExtendWith(Chromium.class)
class FirstLoadTest {
    private static final int BAR_MS = 2000;
    private static final int LARGEST = 180 * 1024;

    /** Looks at every frame whether the box is there; the page's own clock starts with the request. */
    private static final String WATCH = """
            const look = () => {
              const box = document.querySelector('input[type=search]');
              if (box && !box.disabled) window.usableAfter = performance.now();
              else requestAnimationFrame(look);
            };
            look();
            """;

    private static final String LOADED = """
            performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                .filter(it => !it.name.includes('/api/'))
                .reduce((sum, it) => sum + it.encodedBodySize, 0)""";

    @Autowired
    Environment environment;

    @Test
    void the_search_box_is_usable_within_two_seconds_on_a_slow_phone_network() throws IOException {
        List<Visit> visits = new ArrayList<>();
        // the machine may be busy with something else; the network it simulates is the same each time
        for (int i = 0; i < 5; i++) {
            visits.add(visit(1));
        }
        Visit slowProcessor = visit(4);
        Files.createDirectories(Path.of("target"));
        Files.writeString(
                Path.of("target/first-load.txt"),
                "usable after %s ms; processor slowed down four times: %d ms; %d bytes loaded%n"
                        .formatted(
                                visits.stream().map(Visit::usableAfter).sorted().toList(),
                                slowProcessor.usableAfter,
                                slowProcessor.bytes));
        assertThat(visits).allMatch(it -> it.bytes > 0 && it.bytes <= LARGEST, "at most 180 KB");
        assertThat(visits.stream().mapToLong(Visit::usableAfter).min().orElseThrow())
                .isBetween(300L, (long) BAR_MS);
    }

    private record Visit(long usableAfter, long bytes) {}

    private Visit visit(int slowdown) {
        try (Screen phone = new Screens(environment).phone()) {
            CDPSession browser = phone.page.context().newCDPSession(phone.page);
            browser.send("Network.enable");
            JsonObject network = new JsonObject();
            network.addProperty("offline", false);
            network.addProperty("latency", 150);
            network.addProperty("downloadThroughput", 1_600_000 / 8);
            network.addProperty("uploadThroughput", 750_000 / 8);
            browser.send("Network.emulateNetworkConditions", network);
            JsonObject processor = new JsonObject();
            processor.addProperty("rate", slowdown);
            browser.send("Emulation.setCPUThrottlingRate", processor);
            phone.page.addInitScript(WATCH);
            phone.open("/");
            phone.page.getByRole(AriaRole.SEARCHBOX).fill("挖路");
            phone.page.waitForFunction("window.usableAfter");
            return new Visit(number(phone.page, "window.usableAfter"), number(phone.page, LOADED));
        }
    }

    private static long number(Page page, String expression) {
        return Math.round(((Number) page.evaluate(expression)).doubleValue());
    }
}
