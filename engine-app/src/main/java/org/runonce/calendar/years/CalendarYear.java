package org.runonce.calendar.years;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The official arrangement of one year.
 *
 * @param off days off by name, weekends inside a holiday included
 * @param work make-up days by name: weekend days on which offices work
 */
public record CalendarYear(int year, Map<LocalDate, String> off, Map<LocalDate, String> work) {
    public CalendarYear {
        off = Map.copyOf(off);
        work = Map.copyOf(work);
    }

    public boolean isWorkingDay(LocalDate day) {
        return work.containsKey(day) || !off.containsKey(day) && !isWeekend(day);
    }

    /** Name of the holiday or make-up day, {@code 周末} for a plain weekend day, empty for a plain working day. */
    public String nameOf(LocalDate day) {
        String plain = isWeekend(day) ? "周末" : "";
        return work.getOrDefault(day, off.getOrDefault(day, plain));
    }

    int workingDays() {
        return (int) Stream.iterate(LocalDate.of(year, 1, 1), day -> day.plusDays(1))
                .limit(LocalDate.of(year, 1, 1).lengthOfYear())
                .filter(this::isWorkingDay)
                .count();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
