package org.runonce.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.runonce.testing.Api;

/** A person in front of a browser of their own. What the browser complains about fails the test. */
final class Screen implements AutoCloseable {
    /** Milliseconds; a machine that builds beside is slow. */
    private static final double PATIENCE = 60_000;

    final Page page;
    private final BrowserContext context;
    private final String base;
    private final List<String> complaints = new ArrayList<>();

    Screen(BrowserContext context, String base) {
        this.context = context;
        this.base = base;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page.onPageError(complaints::add);
        page.onConsoleMessage(it -> {
            // a refusal by the server is also told to the console; it is no fault of the page
            if (it.type().equals("error") && !it.text().startsWith("Failed to load resource")) {
                complaints.add(it.text());
            }
        });
    }

    Screen open(String path) {
        page.navigate(base + path);
        return this;
    }

    /** Without the form, which {@code WorkplaceTest} and the portal's tests fill in; the next page opened is this person's. */
    Screen signIn(String userId) {
        APIRequestContext requests = context.request();
        requests.get(base + "/api/me");
        String token = context.cookies().stream()
                .filter(it -> it.name.equals("RUNONCE-CSRF"))
                .findFirst()
                .orElseThrow()
                .value;
        APIResponse signedIn = requests.post(
                base + "/login",
                RequestOptions.create()
                        .setHeader("X-CSRF-TOKEN", token)
                        .setData(Map.of("username", userId, "password", Api.PASSWORD)));
        assertThat(signedIn.status()).as("%s signs in", userId).isEqualTo(204);
        return this;
    }

    /** The same person closes the page and opens another in the same browser. */
    Screen anew() {
        page.close();
        return new Screen(context, base);
    }

    /** A picture for the eye; it goes into the contact sheet. */
    Screen shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(ContactSheet.TAKEN.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** As {@link #shoot}, of what is in sight: what stands fast at the edge of a screen stands there. */
    Screen shootSight(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(ContactSheet.TAKEN.resolve(name + ".png")));
        return this;
    }

    /** Fails for everything that axe finds wrong in what is shown once it has been read. */
    Screen accessible() {
        page.locator("h1").first().waitFor();
        page.waitForCondition(() -> page.locator(".waiting").count() == 0);
        try {
            if (page.evaluate("typeof axe").equals("undefined")) {
                page.evaluate(Files.readString(Chromium.axe()));
            }
            Object found = page.evaluate(
                    "axe.run({resultTypes: ['violations']}).then(it => JSON.stringify(it.violations.map(v => "
                            + "({rule: v.id, help: v.help, at: v.nodes.map(n => n.target.join(' ') + ' ' + (n.failureSummary || '')) }))))");
            JsonNode violations = new ObjectMapper().readTree((String) found);
            assertThat(violations.size())
                    .as("accessibility of %s: %s", page.url(), violations.toPrettyString())
                    .isZero();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }
}
