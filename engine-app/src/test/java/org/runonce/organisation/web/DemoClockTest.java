package org.runonce.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runonce.shared.MovableClock;
import org.runonce.testing.Api;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

@RunOnceTest
class DemoClockTest {
    @Autowired
    Api api;

    @Autowired
    MovableClock clock;

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
    }

    @Test
    void the_operator_moves_the_clock_and_time_runs_on_from_there() {
        Reply moved = api.as("operator").post("/api/demo/clock", Map.of("now", "2026-10-10T09:00:00+08:00"));
        assertThat(moved.status()).isEqualTo(200);
        assertThat(OffsetDateTime.parse(moved.text("now")).toInstant())
                .isBetween(Instant.parse("2026-10-10T01:00:00Z"), Instant.parse("2026-10-10T01:01:00Z"));
        assertThat(moved.text("now")).endsWith("+08:00");

        Reply later = api.as("operator").get("/api/demo/clock");
        assertThat(OffsetDateTime.parse(later.text("now"))).isAfter(OffsetDateTime.parse(moved.text("now")));
    }

    @Test
    void the_operator_puts_the_clock_back() {
        api.as("operator").post("/api/demo/clock", Map.of("now", "2030-01-01T00:00:00Z"));
        assertThat(api.as("operator").delete("/api/demo/clock").status()).isEqualTo(200);
        assertThat(clock.offset()).isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"now\": null}",
                "{\"now\": \"tomorrow\"}",
                "{\"now\": \"2026-10-10\"}",
                "{\"now\": \"1999-12-31T23:59:59Z\"}",
                "{\"now\": \"2100-01-01T00:00:01Z\"}",
                "{\"now\": \"+999999999-12-31T23:59:59Z\"}"
            })
    void a_moment_that_is_none_is_refused_with_its_field(String body) {
        Reply reply = api.as("operator").post("/api/demo/clock", body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.pointers()).containsExactly("/now");
        assertThat(clock.offset()).isEqualTo(Duration.ZERO);
    }

    @Test
    void nobody_else_moves_the_clock() {
        assertThat(api.as("clerk1")
                        .post("/api/demo/clock", Map.of("now", "2030-01-01T00:00:00Z"))
                        .status())
                .isEqualTo(403);
    }
}
