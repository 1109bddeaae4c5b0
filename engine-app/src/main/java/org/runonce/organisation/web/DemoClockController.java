package org.runonce.organisation.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.MovableClock;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the demo see a limit run out without waiting for it; the operator's, and only in the profile "demo". */
@RestController
@Tag(name = "demo", description = "演示")
@Profile("demo")
@RequestMapping("/api/demo/clock")
class DemoClockController {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final MovableClock clock;

    DemoClockController(MovableClock clock) {
        this.clock = clock;
    }

    record Moment(@NotNull(message = "缺少 now：带时区的时刻") OffsetDateTime now) {}

    @GetMapping
    Moment now() {
        return new Moment(clock.instant().atZone(DistrictTime.ZONE).toOffsetDateTime());
    }

    @PostMapping
    Moment move(@Valid @RequestBody Moment moment) {
        Instant wanted = moment.now().toInstant();
        if (wanted.isBefore(EARLIEST) || wanted.isAfter(LATEST)) {
            throw Problem.badInput(
                    List.of(new Violation("/now", "只能在2000年到2099年之间", "Only between the years 2000 and 2099")));
        }
        clock.moveTo(wanted);
        return now();
    }

    @DeleteMapping
    Moment putBack() {
        clock.reset();
        return now();
    }
}
