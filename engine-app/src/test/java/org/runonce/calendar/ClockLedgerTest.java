package org.runonce.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.runonce.shared.Problem;

class ClockLedgerTest {
    private static final LocalDate SEP_1 = september(1);

    private final WorkingCalendar calendar = new WorkingCalendar("", "");

    private static LocalDate september(int day) {
        return LocalDate.of(2026, 9, day);
    }

    private static ClockEntry start(int amount, LimitUnit unit) {
        return ClockEntry.start(SEP_1, new TimeLimit(amount, unit), "受理", "行政许可法42条", "王窗口");
    }

    private static ClockEntry stop(LocalDate day) {
        return ClockEntry.stop(day, "专家评审", "行政许可法45条", "李局长");
    }

    private static ClockEntry resume(LocalDate day) {
        return ClockEntry.resume(day, "专家评审结束", "", "赵审查");
    }

    private static ClockEntry extend(LocalDate day, int amount, LimitUnit unit) {
        return ClockEntry.extend(day, new TimeLimit(amount, unit), "情况复杂", "行政许可法42条", "李局长");
    }

    private static ClockEntry met(LocalDate day) {
        return ClockEntry.met(day, "作出决定", "", "李局长");
    }

    private ClockLedger ledger(ClockEntry... entries) {
        return ClockLedger.of(calendar, List.of(entries));
    }

    private ClockLedger tenDaysWithReview() {
        return ledger(start(10, LimitUnit.WORKING_DAY), stop(september(7)), resume(september(11)));
    }

    private static void refused(ThrowingCallable call, String type) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.category()).isEqualTo(Problem.Category.REJECTED);
            assertThat(problem.type()).isEqualTo(type);
        });
    }

    @Test
    void law_12_the_days_of_a_special_procedure_do_not_count() {
        ClockReading reading = tenDaysWithReview().read(september(14));

        assertThat(reading.state()).isEqualTo(ClockState.RUNNING);
        assertThat(reading.dueOn()).isEqualTo(september(21));
        assertThat(reading.daysUsed()).isEqualTo(4);
        assertThat(reading.daysRemaining()).isEqualTo(6);
        assertThat(reading.explanation())
                .containsExactly(
                        "自2026-09-01（周二）起算，当日不计，期限10个工作日：受理（依据行政许可法42条，经办王窗口）",
                        "2026-09-07至2026-09-11专家评审，5个工作日不计入（依据行政许可法45条，经办李局长）",
                        "休息日不计：2026-09-05至2026-09-06周末、2026-09-12至2026-09-13周末、2026-09-19周末",
                        "调休上班日计入：2026-09-20国庆节调休",
                        "到期日2026-09-21（周一）");
        assertThat(reading.steps())
                .filteredOn(step -> step.kind() == DayStep.Kind.EXCLUDED)
                .hasSize(5)
                .allMatch(step -> step.number() == 3 && step.note().equals("专家评审"));
    }

    @Test
    void a_stopped_clock_has_no_due_date_and_keeps_what_is_left() {
        ClockLedger stopped = ledger(start(10, LimitUnit.WORKING_DAY), stop(september(7)));

        for (LocalDate day : List.of(september(7), september(30))) {
            ClockReading reading = stopped.read(day);
            assertThat(reading.state()).isEqualTo(ClockState.STOPPED);
            assertThat(reading.dueOn()).isNull();
            assertThat(reading.steps()).isEmpty();
            assertThat(reading.daysUsed()).isEqualTo(3);
            assertThat(reading.daysRemaining()).isEqualTo(7);
            assertThat(reading.explanation()).last().asString().startsWith("2026-09-07（周一）起暂停计时，剩余7个工作日：专家评审");
        }
    }

    @Test
    void natural_days_grow_by_the_calendar_days_of_the_stop_and_then_end_on_a_working_day() {
        ClockLedger running = ledger(start(10, LimitUnit.NATURAL_DAY));
        assertThat(running.read(SEP_1).dueOn()).isEqualTo(september(11));

        ClockReading stopped =
                running.with(stop(september(7))).with(resume(september(14))).read(SEP_1);
        // 09-11 and 8 days are Saturday 09-19; Sunday 09-20 is a make-up day
        assertThat(stopped.dueOn()).isEqualTo(september(20));
        assertThat(stopped.explanation()).anyMatch(line -> line.contains("8个自然日不计入"));
    }

    @Test
    void a_stop_while_the_last_day_waits_for_a_working_day_is_waited_for_too() {
        // the fourth day is Saturday 09-05, so the limit ends on Monday 09-07
        ClockLedger running = ledger(start(4, LimitUnit.NATURAL_DAY));
        assertThat(running.read(SEP_1).dueOn()).isEqualTo(september(7));

        assertThat(running.with(stop(september(7)))
                        .with(resume(september(8)))
                        .read(SEP_1)
                        .dueOn())
                .isEqualTo(september(9));
    }

    @Test
    void months_grow_by_the_calendar_days_of_the_stop() {
        ClockReading reading = ledger(
                        start(3, LimitUnit.MONTH), stop(LocalDate.of(2026, 10, 12)), resume(LocalDate.of(2026, 10, 20)))
                .read(LocalDate.of(2026, 12, 1));

        // 12-01 and 9 days
        assertThat(reading.dueOn()).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(reading.countedIn()).isEqualTo(LimitUnit.NATURAL_DAY);
        assertThat(reading.daysRemaining()).isEqualTo(9);
        assertThat(reading.daysUsed()).isEqualTo(91 - 9);
    }

    @Test
    void days_that_two_stops_share_are_excluded_once() {
        ClockLedger twice = ledger(
                start(10, LimitUnit.WORKING_DAY),
                stop(september(7)),
                resume(september(9)),
                stop(september(9)),
                resume(september(11)));

        assertThat(twice.read(SEP_1).dueOn()).isEqualTo(september(21));
        assertThat(twice.read(SEP_1).explanation()).anyMatch(line -> line.contains("2个工作日不计入"));
    }

    @Test
    void law_08_an_extension_adds_at_the_end_and_is_given_once() {
        ClockLedger extended =
                ledger(start(20, LimitUnit.WORKING_DAY)).with(extend(september(28), 10, LimitUnit.WORKING_DAY));

        ClockReading reading = extended.read(september(28));
        assertThat(reading.total()).isEqualTo(TimeLimit.workingDays(30));
        assertThat(reading.dueOn())
                .isEqualTo(calendar.addLimit(SEP_1, TimeLimit.workingDays(30)).date());
        assertThat(reading.explanation()).anyMatch(line -> line.startsWith("2026-09-28（周一）延长10个工作日，共30个工作日：情况复杂"));
        refused(() -> extended.with(extend(september(29), 10, LimitUnit.WORKING_DAY)), "clock-already-extended");
    }

    @Test
    void law_08_an_extension_is_possible_on_the_last_day_and_no_later() {
        ClockLedger ledger = tenDaysWithReview();

        assertThat(ledger.with(extend(september(21), 10, LimitUnit.WORKING_DAY))
                        .read(SEP_1)
                        .dueOn())
                .isEqualTo(LocalDate.of(2026, 10, 12));
        refused(() -> ledger.with(extend(september(22), 10, LimitUnit.WORKING_DAY)), "clock-run-out");
        refused(() -> ledger.with(extend(september(21), 10, LimitUnit.NATURAL_DAY)), "clock-extension-in-other-unit");
    }

    @Test
    void a_clock_that_was_met_stays_where_it_was() {
        ClockReading inTime = tenDaysWithReview().with(met(september(18))).read(LocalDate.of(2026, 12, 1));
        ClockReading late = tenDaysWithReview().with(met(september(23))).read(LocalDate.of(2026, 12, 1));

        assertThat(inTime.state()).isEqualTo(ClockState.MET);
        assertThat(inTime.dueOn()).isEqualTo(september(21));
        assertThat(inTime.daysRemaining()).isEqualTo(2);
        assertThat(inTime.overdue()).isFalse();
        assertThat(late.daysRemaining()).isEqualTo(-2);
        assertThat(late.overdue()).isTrue();
        assertThat(late.explanation()).last().asString().startsWith("2026-09-23（周三）完成，超期2个工作日");
    }

    @Test
    void a_withdrawn_case_cancels_its_clock_even_while_it_is_stopped() {
        ClockReading reading = ledger(start(10, LimitUnit.WORKING_DAY), stop(september(7)))
                .with(ClockEntry.cancel(september(8), "申请人撤回", "", "申请人"))
                .read(september(30));

        assertThat(reading.state()).isEqualTo(ClockState.CANCELLED);
        assertThat(reading.dueOn()).isNull();
        assertThat(reading.overdue()).isFalse();
    }

    @Test
    void entries_that_may_not_follow_the_others_are_refused() {
        ClockLedger running = ledger(start(10, LimitUnit.WORKING_DAY));
        ClockLedger stopped = running.with(stop(september(7)));

        refused(() -> ledger(), "clock-not-started");
        refused(() -> ledger(stop(september(7))), "clock-not-started");
        refused(() -> running.with(start(5, LimitUnit.WORKING_DAY)), "clock-already-started");
        refused(() -> running.with(resume(september(7))), "clock-not-stopped");
        refused(() -> running.with(stop(SEP_1.minusDays(1))), "clock-entry-before-previous");
        refused(() -> running.with(stop(september(16))), "clock-run-out");
        refused(() -> stopped.with(stop(september(8))), "clock-already-stopped");
        refused(() -> stopped.with(resume(september(6))), "clock-entry-before-previous");
        refused(() -> stopped.with(met(september(8))), "clock-stopped");
        refused(() -> running.with(met(september(8))).with(stop(september(9))), "clock-ended");
    }

    @Test
    void used_and_remaining_days_make_the_limit_on_every_working_day_until_it_is_due() {
        ClockLedger ledger = tenDaysWithReview();
        SEP_1.datesUntil(september(22)).forEach(day -> {
            ClockReading reading = ledger.read(day);
            assertThat(reading.daysUsed() + reading.daysRemaining()).isEqualTo(10);
        });
        assertThat(ledger.read(september(22)).daysRemaining()).isEqualTo(-1);
        assertThat(ledger.read(september(22)).overdue()).isTrue();
    }

    @Test
    void a_stop_of_any_length_moves_the_due_date_by_exactly_its_working_days() {
        for (LocalDate from = september(2); from.isBefore(september(15)); from = from.plusDays(1)) {
            for (int length = 1; length < 20; length++) {
                LocalDate to = from.plusDays(length - 1L);
                ClockLedger ledger = ledger(start(10, LimitUnit.WORKING_DAY), stop(from), resume(to));
                LocalDate due = Objects.requireNonNull(ledger.read(SEP_1).dueOn());
                int excluded = calendar.workingDaysBetween(from.minusDays(1), to);
                assertThat(calendar.workingDaysBetween(SEP_1, due)).isEqualTo(10 + excluded);
            }
        }
    }
}
