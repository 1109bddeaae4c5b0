package org.runonce.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates of law are days in Asia/Shanghai; instants are UTC. This is where the one becomes the other. */
public final class DistrictTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private DistrictTime() {}

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The day as people write it: 2026年6月1日. */
    public static String inWords(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("yyyy年M月d日"));
    }

    /** The moment to the minute, as documents show it. */
    public static String minute(Instant instant) {
        return instant.atZone(ZONE).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
    }

    /** The first instant of the day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant after the day: a limit that ends on the day has run out from here on. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
