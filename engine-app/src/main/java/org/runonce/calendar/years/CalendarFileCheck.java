package org.runonce.calendar.years;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.runonce.shared.FileFault;

/** Checks the file of one year, field by field, and makes the year of it when nothing is wrong. */
final class CalendarFileCheck {
    private final String name;
    private final CalendarFile file;
    private final List<FileFault> faults;
    private final int before;

    CalendarFileCheck(String name, CalendarFile file, List<FileFault> faults) {
        this.name = name;
        this.file = file;
        this.faults = faults;
        this.before = faults.size();
    }

    Optional<CalendarYear> year() {
        CalendarYear year =
                new CalendarYear(file.year(), days("off", file.off(), false), days("work", file.work(), true));
        year.work().keySet().stream().filter(year.off()::containsKey).forEach(day -> fault("work", day + " 同时列为放假和上班"));
        // the sum means nothing while a day is wrong
        if (faults.size() == before && file.workingDaysInYear() != year.workingDays()) {
            fault("working_days_in_year", "写的是 %d，按所列日期算得 %d".formatted(file.workingDaysInYear(), year.workingDays()));
        }
        return faults.size() == before ? Optional.of(year) : Optional.empty();
    }

    private Map<LocalDate, String> days(String field, List<CalendarFile.Day> list, boolean weekendOnly) {
        Map<LocalDate, String> days = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            String at = field + "[" + i + "]";
            CalendarFile.Day day = list.get(i);
            date(at, day.date()).ifPresent(date -> {
                check(at, date, day.weekday(), weekendOnly);
                if (days.put(date, day.name()) != null) {
                    fault(at + ".date", date + " 重复");
                }
            });
        }
        return days;
    }

    private void check(String at, LocalDate date, String weekday, boolean weekendOnly) {
        if (date.getYear() != file.year()) {
            fault(at + ".date", date + " 不在 " + file.year() + " 年");
        }
        if (!Weekday.of(date).equals(weekday)) {
            fault(at + ".weekday", "%s 是周%s，写的是 %s".formatted(date, Weekday.of(date), weekday));
        }
        if (weekendOnly && !CalendarYear.isWeekend(date)) {
            fault(at + ".date", date + " 不是周末，不能列为调休上班日");
        }
    }

    private Optional<LocalDate> date(String at, String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            fault(at + ".date", "\"" + value + "\" 不是日期，应为 2026-01-31 的样子");
            return Optional.empty();
        }
    }

    private void fault(String field, String reason) {
        faults.add(new FileFault(name, field, reason));
    }
}
