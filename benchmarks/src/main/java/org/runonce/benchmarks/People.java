package org.runonce.benchmarks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The demo staff: each signs in once, when first needed. */
final class People {
    private static final String PASSWORD = "runonce-demo";

    private final String base;
    private final Map<String, Browser> signedIn = new ConcurrentHashMap<>();

    People(String base) {
        this.base = base;
    }

    Browser as(String userId) {
        return signedIn.computeIfAbsent(userId, it -> {
            Browser browser = new Browser(base);
            browser.signIn(it, PASSWORD);
            return browser;
        });
    }
}
