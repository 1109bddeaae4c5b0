package org.runonce.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private static final SignInSettings TWO_IN_A_ROW = new SignInSettings(2, Duration.ofMinutes(1), 4);
    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    @Test
    void the_last_allowed_failure_locks_until_the_lock_has_run_out() {
        Attempts locked = Attempts.NONE.failed(NOW, TWO_IN_A_ROW).failed(NOW, TWO_IN_A_ROW);
        assertThat(locked).isEqualTo(new Attempts(2, NOW.plusSeconds(60)));
        assertThat(locked.lockedAt(NOW.plusSeconds(59))).isTrue();
        assertThat(locked.lockedAt(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void the_first_failure_after_a_lock_is_the_first() {
        Attempts after = new Attempts(2, NOW).failed(NOW, TWO_IN_A_ROW);
        assertThat(after).isEqualTo(new Attempts(1, null));
    }
}
