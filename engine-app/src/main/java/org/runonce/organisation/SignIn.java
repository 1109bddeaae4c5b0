package org.runonce.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks passwords and counts the wrong ones. Who guesses must not learn whether the account exists or is locked: every
 * check costs one hash comparison and one look at the row, whatever the outcome.
 */
@Component
class SignIn {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PasswordEncoder encoder;
    private final SignInSettings settings;
    private final Clock clock;
    private final String decoyHash;

    SignIn(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            PasswordEncoder encoder,
            SignInSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.encoder = encoder;
        this.settings = settings;
        this.clock = clock;
        this.decoyHash = encoder.encode("nobody has this password");
    }

    boolean accepts(String userId, String password) {
        Optional<String> hash = hashOf(userId);
        boolean right = encoder.matches(password, hash.orElse(decoyHash)) && hash.isPresent();
        return Boolean.TRUE.equals(transaction.execute(status -> judge(userId, right)));
    }

    /**
     * The verdict falls under the lock of the row, one guess after the other: of many guesses at the same time, a right
     * one that comes after the last allowed failure is refused like any other.
     */
    private boolean judge(String userId, boolean right) {
        Instant now = clock.instant();
        Attempts before = attempts(userId).orElse(null);
        if (before == null || before.lockedAt(now)) {
            return false;
        }
        Attempts after = right ? Attempts.NONE : before.failed(now, settings);
        if (!after.equals(before)) {
            record(userId, after);
        }
        return right;
    }

    private Optional<String> hashOf(String userId) {
        return jdbc
                .sql("SELECT user_id, password_hash FROM staff WHERE user_id = :userId AND password_hash IS NOT NULL")
                .param("userId", userId)
                .query((row, number) -> userId.equals(row.getString("user_id")) ? row.getString("password_hash") : null)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<Attempts> attempts(String userId) {
        return jdbc.sql("SELECT login_failures, locked_until FROM staff WHERE user_id = :userId FOR UPDATE")
                .param("userId", userId)
                .query(SignIn::attempts)
                .optional();
    }

    private static Attempts attempts(ResultSet row, int number) throws SQLException {
        LocalDateTime until = row.getObject("locked_until", LocalDateTime.class);
        return new Attempts(row.getInt("login_failures"), until == null ? null : until.toInstant(ZoneOffset.UTC));
    }

    private void record(String userId, Attempts attempts) {
        @Nullable
        LocalDateTime until =
                attempts.lockedUntil() == null ? null : LocalDateTime.ofInstant(attempts.lockedUntil(), ZoneOffset.UTC);
        jdbc.sql("UPDATE staff SET login_failures = :failures, locked_until = :until WHERE user_id = :userId")
                .param("failures", attempts.failures())
                .param("until", until)
                .param("userId", userId)
                .update();
    }
}
