package org.runonce.calendar;

import java.time.LocalDate;
import java.util.List;
import org.runonce.calendar.years.CalendarYears;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Working days with make-up days, and what limits come to. A year that is not loaded is refused, never taken for
 * Monday to Friday.
 */
@Component
public class WorkingCalendar {
    private final CalendarYears years;

    /** @param location folder with further years, may be empty or not there yet */
    /** @param assumed years that are not announced yet, for a demo only */
    public WorkingCalendar(
            @Value("${runonce.calendar.location:}") String location,
            @Value("${runonce.calendar.assumed:}") String assumed) {
        this.years = new CalendarYears(location, assumed);
    }

    /** Whether the day's year is at hand, so that asking about the day is answered. */
    public boolean knows(LocalDate day) {
        return years.knows(day.getYear());
    }

    public boolean isWorkingDay(LocalDate day) {
        return years.of(day.getYear()).isWorkingDay(day);
    }

    /** The first working day after the day. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return workingDayFrom(day.plusDays(1));
    }

    /** The day itself if offices work on it, else the first working day after it. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** When a limit ends that runs from {@code start}; the day of start is not counted. */
    public DueDate addLimit(LocalDate start, TimeLimit limit) {
        LimitCount count = new LimitCount(this, List.of());
        List<DayStep> steps = count.steps(start, limit);
        LocalDate due = LimitCount.dueOf(start, steps);
        return new DueDate(due, DueWords.of(start, limit, steps, due), steps);
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} lies before. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** How much is left after {@code today}, in words. */
    public String remaining(LocalDate today, LocalDate due) {
        if (today.equals(due)) {
            return "今天到期";
        }
        int left = workingDaysBetween(today, due);
        if (today.isBefore(due)) {
            return left == 0 ? "还剩不足1个工作日" : "还剩" + left + "个工作日";
        }
        return left == 0 ? "已超期不足1个工作日" : "已超期" + -left + "个工作日";
    }

    String nameOf(LocalDate day) {
        return years.of(day.getYear()).nameOf(day);
    }
}
