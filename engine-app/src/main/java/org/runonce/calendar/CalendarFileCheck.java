package org.runonce.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        required("calendar", file.calendar());
        required("source", file.source());
        if (file.year() == null || file.year() < 1949 || file.year() > 2200) {
            fault("year", "必填，应为四位年份");
            return Optional.empty();
        }
        CalendarYear year = new CalendarYear(
                file.year(), days("off", file.year(), file.off(), false), days("work", file.year(), file.work(), true));
        year.work().keySet().stream().filter(year.off()::containsKey).forEach(day -> fault("work", day + " 同时列为放假和上班"));
        if (faults.size() == before) {
            checkSum(year);
        }
        return faults.size() == before ? Optional.of(year) : Optional.empty();
    }

    private void checkSum(CalendarYear year) {
        if (file.workingDaysInYear() == null) {
            fault("working_days_in_year", "必填");
        } else if (file.workingDaysInYear() != year.workingDays()) {
            fault("working_days_in_year", "写的是 %d，按所列日期算得 %d".formatted(file.workingDaysInYear(), year.workingDays()));
        }
    }

    private Map<LocalDate, String> days(
            String field, int year, @Nullable List<CalendarFile.@Nullable Day> list, boolean weekendOnly) {
        Map<LocalDate, String> days = new LinkedHashMap<>();
        if (list == null) {
            fault(field, "必填，没有就写 []");
            return days;
        }
        for (int i = 0; i < list.size(); i++) {
            CalendarFile.Day day = list.get(i);
            String at = field + "[" + i + "]";
            LocalDate date = day == null ? null : date(at + ".date", day.date());
            if (day == null || date == null || !required(at + ".name", day.name())) {
                continue;
            }
            check(at, year, date, day.weekday(), weekendOnly);
            if (days.put(date, String.valueOf(day.name())) != null) {
                fault(at + ".date", date + " 重复");
            }
        }
        return days;
    }

    private void check(String at, int year, LocalDate date, @Nullable String weekday, boolean weekendOnly) {
        if (date.getYear() != year) {
            fault(at + ".date", date + " 不在 " + year + " 年");
        }
        if (!DayWords.weekday(date).equals(weekday)) {
            fault(at + ".weekday", "%s 是周%s，写的是 %s".formatted(date, DayWords.weekday(date), weekday));
        }
        if (weekendOnly && !CalendarYear.isWeekend(date)) {
            fault(at + ".date", date + " 不是周末，不能列为调休上班日");
        }
    }

    private @Nullable LocalDate date(String field, @Nullable String value) {
        if (!required(field, value)) {
            return null;
        }
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException e) {
            fault(field, "\"" + value + "\" 不是日期，应为 2026-01-31 的样子");
            return null;
        }
    }

    private boolean required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            fault(field, "必填");
            return false;
        }
        return true;
    }

    private void fault(String field, String reason) {
        faults.add(new FileFault(name, field, reason));
    }
}
