package org.runonce.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts a limit day by day. Days of a pause never count. A last day that is no working day, which only natural days and
 * months can have, moves to the next working day (Civil Code Art. 203).
 */
final class LimitCount {
    private final WorkingCalendar calendar;
    private final List<Pause> pauses;

    LimitCount(WorkingCalendar calendar, List<Pause> pauses) {
        this.calendar = calendar;
        this.pauses = List.copyOf(pauses);
    }

    List<DayStep> steps(LocalDate start, TimeLimit limit) {
        int days = daysOf(start, limit);
        List<DayStep> steps = new ArrayList<>();
        LocalDate day = start;
        int number = 0;
        while (number < days) {
            day = day.plusDays(1);
            boolean counts = counts(day, limit.unit());
            number += counts ? 1 : 0;
            steps.add(step(day, counts ? DayStep.Kind.COUNTED : DayStep.Kind.REST, number));
        }
        while (!mayEndOn(day)) {
            day = day.plusDays(1);
            steps.add(step(day, mayEndOn(day) ? DayStep.Kind.MOVED : DayStep.Kind.REST, number));
        }
        return steps;
    }

    static LocalDate dueOf(LocalDate start, List<DayStep> steps) {
        return steps.isEmpty() ? start : steps.get(steps.size() - 1).day();
    }

    /** Days after {@code from} up to {@code to} that count; negative when {@code to} lies before. */
    int between(LocalDate from, LocalDate to, LimitUnit unit) {
        if (to.isBefore(from)) {
            return -between(to, from, unit);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> counts(day, unit))
                .count();
    }

    /** Months end on the day of the same number, or on the last day of a month that has no such day. */
    private static int daysOf(LocalDate start, TimeLimit limit) {
        return limit.unit() == LimitUnit.MONTH
                ? (int) ChronoUnit.DAYS.between(start, start.plusMonths(limit.amount()))
                : limit.amount();
    }

    private boolean counts(LocalDate day, LimitUnit unit) {
        return pauseOn(day).isEmpty() && (unit != LimitUnit.WORKING_DAY || calendar.isWorkingDay(day));
    }

    private boolean mayEndOn(LocalDate day) {
        return pauseOn(day).isEmpty() && calendar.isWorkingDay(day);
    }

    private DayStep step(LocalDate day, DayStep.Kind kind, int number) {
        return pauseOn(day)
                .map(pause -> new DayStep(day, DayStep.Kind.EXCLUDED, number, pause.reason()))
                .orElseGet(() -> new DayStep(day, kind, number, calendar.nameOf(day)));
    }

    private Optional<Pause> pauseOn(LocalDate day) {
        return pauses.stream().filter(pause -> pause.covers(day)).findFirst();
    }
}
