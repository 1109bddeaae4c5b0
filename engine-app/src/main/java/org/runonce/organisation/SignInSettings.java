package org.runonce.organisation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties {@code runonce.sign-in.*}.
 *
 * @param maxFailures wrong passwords in a row that lock the account
 * @param lockFor how long it stays locked
 * @param bcryptStrength cost of a password hash, as a power of two
 */
@ConfigurationProperties("runonce.sign-in")
record SignInSettings(
        @DefaultValue("5") int maxFailures,
        @DefaultValue("15m") Duration lockFor,
        @DefaultValue("10") int bcryptStrength) {}
