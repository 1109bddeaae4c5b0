package org.runonce.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runonce.shared.MovableClock;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

@RunOnceTest
class EngineClockTest {
    private static final Duration A_MOMENT = Duration.ofSeconds(20);

    @Autowired
    MovableClock clock;

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
    }

    @Test
    void the_engine_follows_when_the_clock_is_moved_and_when_it_is_put_back() {
        clock.moveTo(Instant.parse("2026-09-24T01:00:00Z"));
        assertThat(engineTime()).isBetween(clock.instant().minus(A_MOMENT), clock.instant());
        clock.reset();
        assertThat(engineTime()).isBetween(Instant.now().minus(A_MOMENT), Instant.now());
    }

    private static Instant engineTime() {
        return ClockUtil.now().toInstant();
    }
}
