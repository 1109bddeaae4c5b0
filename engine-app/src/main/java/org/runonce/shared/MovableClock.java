package org.runonce.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A running clock that can be set to another moment: for the demo profile and for tests. */
public final class MovableClock extends Clock {
    private volatile Duration offset = Duration.ZERO;

    /** From now on it is {@code moment}, and time runs on from there. */
    public void moveTo(Instant moment) {
        offset = Duration.between(Clock.systemUTC().instant(), moment);
    }

    public void reset() {
        offset = Duration.ZERO;
    }

    public Duration offset() {
        return offset;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("instants are UTC; days come from DistrictTime");
    }
}
