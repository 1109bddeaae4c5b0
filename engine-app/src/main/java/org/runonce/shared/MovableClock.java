package org.runonce.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** A running clock that can be set to another moment: for the demo profile and for tests. */
public final class MovableClock extends Clock {
    private final Consumer<ClockMoved> listener;
    private volatile Duration offset = Duration.ZERO;

    public MovableClock() {
        this(moved -> {});
    }

    /** @param listener hears of every move, so that clocks that are not this bean can follow */
    public MovableClock(Consumer<ClockMoved> listener) {
        this.listener = listener;
    }

    /** From now on it is {@code moment}, and time runs on from there. */
    public void moveTo(Instant moment) {
        moveBy(Duration.between(Clock.systemUTC().instant(), moment));
    }

    public void reset() {
        moveBy(Duration.ZERO);
    }

    private void moveBy(Duration fromNow) {
        offset = fromNow;
        listener.accept(new ClockMoved(fromNow));
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
