package org.runonce.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A calendar of the coming year that is only assumed: weekends and New Year's Day. From autumn on time limits reach into
 * a year whose holidays are not announced yet, and the application rightly refuses to guess them.
 */
final class NextYear {
    private static final String WEEKDAYS = "一二三四五六日";

    private NextYear() {}

    /** @return the folder for runonce.calendar.location */
    static Path assumedIn(Path folder) throws IOException {
        LocalDate first = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusYears(1).withDayOfYear(1);
        long working = first.datesUntil(first.plusYears(1))
                .filter(it -> !it.equals(first))
                .filter(it -> it.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .count();
        String name = "cn-" + first.getYear() + ".yaml";
        Files.writeString(Files.createDirectories(folder).resolve(name), """
                        calendar: assumed
                        year: %d
                        source: 假定，只用于测量
                        off:
                          - {date: %s, weekday: %s, name: 元旦}
                        work: []
                        working_days_in_year: %d
                        """.formatted(
                first.getYear(), first, WEEKDAYS.charAt(first.getDayOfWeek().ordinal()), working));
        return folder;
    }
}
