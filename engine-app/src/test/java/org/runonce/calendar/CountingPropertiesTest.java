package org.runonce.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every start and every amount, tried over two years. */
class CountingPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private final WorkingCalendar calendar = new WorkingCalendar("", "");

    private static Stream<LocalDate> starts() {
        return FIRST.datesUntil(LocalDate.of(2026, 9, 1));
    }

    @Test
    void counting_back_gives_the_working_days_that_were_added() {
        starts().forEach(start -> IntStream.rangeClosed(1, 40).forEach(n -> {
            LocalDate due = calendar.addLimit(start, TimeLimit.workingDays(n)).date();
            assertThat(calendar.workingDaysBetween(start, due))
                    .as("%s + %d", start, n)
                    .isEqualTo(n);
            assertThat(calendar.workingDaysBetween(due, start)).isEqualTo(-n);
        }));
    }

    @Test
    void a_longer_limit_never_ends_earlier_and_one_more_working_day_ends_on_the_next_one() {
        starts().forEach(start -> {
            for (LimitUnit unit : LimitUnit.values()) {
                int most = unit == LimitUnit.MONTH ? 3 : 30;
                for (int n = 1; n < most; n++) {
                    LocalDate shorter =
                            calendar.addLimit(start, new TimeLimit(n, unit)).date();
                    LocalDate longer =
                            calendar.addLimit(start, new TimeLimit(n + 1, unit)).date();
                    assertThat(longer).isAfterOrEqualTo(shorter);
                    if (unit == LimitUnit.WORKING_DAY) {
                        assertThat(longer).isEqualTo(calendar.nextWorkingDay(shorter));
                    }
                }
            }
        });
    }

    @Test
    void a_later_start_never_ends_earlier_and_every_limit_ends_on_a_working_day() {
        for (LimitUnit unit : LimitUnit.values()) {
            TimeLimit limit = new TimeLimit(unit == LimitUnit.MONTH ? 2 : 7, unit);
            starts().forEach(start -> {
                LocalDate due = calendar.addLimit(start, limit).date();
                assertThat(calendar.isWorkingDay(due)).isTrue();
                assertThat(calendar.addLimit(start.plusDays(1), limit).date()).isAfterOrEqualTo(due);
            });
        }
    }
}
