package org.runonce.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One real browser for the whole suite, made ready by {@code src/test/browser/install.mjs}. It is closed when the last test
 * has run, by the thread that opened it: the driver knows no other.
 */
final class Chromium implements BeforeAllCallback {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final JsonNode FACTS = facts();
    private static final Playwright PLAYWRIGHT = driver();
    private static final Browser BROWSER = start();

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent(Chromium.class, any ->
                (ExtensionContext.Store.CloseableResource) Chromium::finish);
    }

    private static void finish() {
        ContactSheet.make(BROWSER);
        PLAYWRIGHT.close();
    }

    static Browser browser() {
        return BROWSER;
    }

    /** The source of the checker of accessibility. */
    static Path axe() {
        return Path.of(FACTS.path("axe").asText());
    }

    private static JsonNode facts() {
        try {
            return new ObjectMapper().readTree(new File("target/browser/browser.json"));
        } catch (IOException e) {
            throw new UncheckedIOException("run the build: it makes the browser ready", e);
        }
    }

    private static Playwright driver() {
        System.setProperty("playwright.cli.dir", FACTS.path("driver").asText());
        return Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", FACTS.path("node").asText())));
    }

    private static Browser start() {
        return PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(FACTS.path("executable").asText()))
                        .setEnv(environment())
                        .setArgs(FLAGS));
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("FONTCONFIG_FILE", FACTS.path("fontconfig").asText());
        if (!FACTS.path("libraries").asText().isEmpty()) {
            environment.put("LD_LIBRARY_PATH", FACTS.path("libraries").asText());
        }
        return environment;
    }
}
