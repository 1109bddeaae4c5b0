package org.runonce.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.assertj.core.data.TemporalUnitOffset;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runonce.shared.MovableClock;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

@RunOnceTest
class EngineClockTest {
    // the engine counts whole milliseconds
    private static final TemporalUnitOffset A_MOMENT = within(20, ChronoUnit.SECONDS);

    @Autowired
    MovableClock clock;

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
    }

    @Test
    void the_engine_follows_when_the_clock_is_moved_and_when_it_is_put_back() {
        clock.moveTo(Instant.parse("2026-09-24T01:00:00Z"));
        assertThat(engineTime()).isCloseTo(clock.instant(), A_MOMENT);
        clock.reset();
        assertThat(engineTime()).isCloseTo(Instant.now(), A_MOMENT);
    }

    private static Instant engineTime() {
        return ClockUtil.now().toInstant();
    }
}
