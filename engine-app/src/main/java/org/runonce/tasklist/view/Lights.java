package org.runonce.tasklist.view;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runonce.calendar.WorkingCalendar;
import org.runonce.shared.DistrictTime;
import org.springframework.stereotype.Component;

/** What the lights mean today, as days between which a task is due. */
@Component
public class Lights {
    private final WorkingCalendar calendar;
    private final Clock clock;

    Lights(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The lights of one day; a list asks the calendar once, not for every row. */
    public record Day(LocalDate today, LocalDate lastYellow) {
        public TaskLight of(@Nullable LocalDate dueOn) {
            if (dueOn == null || dueOn.equals(TaskRow.NO_DUE_DAY)) {
                return TaskLight.GREY;
            }
            if (dueOn.isBefore(today)) {
                return TaskLight.RED;
            }
            return dueOn.isAfter(lastYellow) ? TaskLight.GREEN : TaskLight.YELLOW;
        }

        public LocalDate first(TaskLight light) {
            return switch (light) {
                case RED -> LocalDate.of(1900, 1, 1);
                case YELLOW -> today;
                case GREEN -> lastYellow.plusDays(1);
                case GREY -> TaskRow.NO_DUE_DAY;
            };
        }

        public LocalDate last(TaskLight light) {
            return switch (light) {
                case RED -> today.minusDays(1);
                case YELLOW -> lastYellow;
                case GREEN -> TaskRow.NO_DUE_DAY.minusDays(1);
                case GREY -> TaskRow.NO_DUE_DAY;
            };
        }
    }

    /** Where next year's working days are not published yet, plain days are counted: a list must not fail for it. */
    public Day today() {
        LocalDate today = DistrictTime.today(clock);
        LocalDate far = today.plusDays(20);
        if (!calendar.knows(today) || !calendar.knows(far)) {
            return new Day(today, today.plusDays(1));
        }
        return new Day(
                today, calendar.nextWorkingDay(calendar.nextWorkingDay(today)).minusDays(1));
    }

    /** How much is left, in words; null while no clock runs. */
    public @Nullable String remaining(Day day, LocalDate dueOn) {
        if (dueOn.equals(TaskRow.NO_DUE_DAY)) {
            return null;
        }
        return calendar.knows(day.today()) && calendar.knows(dueOn)
                ? calendar.remaining(day.today(), dueOn)
                : "办理期限至" + dueOn;
    }

    /** As {@link #remaining} in whole working days, negative when it is over; null where they cannot be counted. */
    public @Nullable Integer workingDaysLeft(Day day, LocalDate dueOn) {
        return !dueOn.equals(TaskRow.NO_DUE_DAY) && calendar.knows(day.today()) && calendar.knows(dueOn)
                ? calendar.workingDaysBetween(day.today(), dueOn)
                : null;
    }
}
