package org.runonce.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.runonce.shared.Problem;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = new WorkingCalendar("", "");

    @ParameterizedTest(name = "{0} {6}")
    @CsvFileSource(resources = "/calendar-examples/deadline_examples.csv", numLinesToSkip = 1)
    void law_07_limits_count_working_days_make_up_days_included(
            String id, LocalDate start, String startDay, int days, LocalDate due, String dueDay, String why) {
        DueDate found = calendar.addLimit(start, TimeLimit.workingDays(days));

        assertThat(found.date()).as(id + " " + why).isEqualTo(due);
        assertThat(found.explanation().get(0)).contains(start + "（周" + startDay + "）");
        assertThat(found.explanation()).last().asString().isEqualTo("到期日" + due + "（周" + dueDay + "）");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-24, 20, WORKING_DAY, 2026-10-29",
        "2026-09-01, 30, NATURAL_DAY, 2026-10-08",
        "2026-09-01, 3, NATURAL_DAY, 2026-09-04",
        "2026-09-04, 1, NATURAL_DAY, 2026-09-07",
        "2026-03-10, 3, MONTH, 2026-06-10",
        "2026-06-01, 3, MONTH, 2026-09-01",
        "2026-01-31, 1, MONTH, 2026-02-28",
        "2025-01-31, 1, MONTH, 2025-02-28",
        "2026-07-01, 3, MONTH, 2026-10-08"
    })
    void law_24_the_day_of_start_is_not_counted_and_a_last_day_off_moves_on(
            LocalDate start, int amount, LimitUnit unit, LocalDate due) {
        assertThat(calendar.addLimit(start, new TimeLimit(amount, unit)).date()).isEqualTo(due);
    }

    @Test
    void law_25_the_same_number_means_another_day_in_each_unit() {
        LocalDate start = LocalDate.of(2026, 6, 4);

        assertThat(LimitUnit.values())
                .extracting(
                        unit -> calendar.addLimit(start, new TimeLimit(4, unit)).date())
                .containsExactly(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 8), LocalDate.of(2026, 10, 8));
    }

    @Test
    void a_moved_last_day_is_explained_with_its_article() {
        DueDate due = calendar.addLimit(LocalDate.of(2026, 9, 1), new TimeLimit(30, LimitUnit.NATURAL_DAY));

        assertThat(due.explanation())
                .containsExactly(
                        "自2026-09-01（周二）起算，当日不计，期限30个自然日", "最后一日不是工作日，顺延至2026-10-08（周四）（民法典203条）", "到期日2026-10-08（周四）");
        assertThat(due.steps()).last().isEqualTo(new DayStep(due.date(), DayStep.Kind.MOVED, 30, ""));
    }

    @Test
    void days_off_and_make_up_days_are_named_in_the_explanation() {
        DueDate due = calendar.addLimit(LocalDate.of(2026, 9, 17), TimeLimit.workingDays(8));

        assertThat(due.explanation())
                .containsExactly(
                        "自2026-09-17（周四）起算，当日不计，期限8个工作日",
                        "休息日不计：2026-09-19周末、2026-09-25至2026-09-27中秋节",
                        "调休上班日计入：2026-09-20国庆节调休",
                        "到期日2026-09-29（周二）");
        assertThat(due.steps())
                .hasSize(12)
                .filteredOn(step -> step.kind() == DayStep.Kind.COUNTED)
                .hasSize(8);
    }

    @Test
    void a_limit_of_nothing_is_on_the_spot_or_on_the_first_day_the_office_opens() {
        assertThat(calendar.addLimit(LocalDate.of(2026, 9, 24), TimeLimit.workingDays(0))
                        .date())
                .isEqualTo(LocalDate.of(2026, 9, 24));
        assertThat(calendar.addLimit(LocalDate.of(2026, 10, 1), TimeLimit.workingDays(0))
                        .date())
                .isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void what_is_left_is_said_in_words() {
        LocalDate due = LocalDate.of(2026, 9, 18);

        assertThat(calendar.remaining(LocalDate.of(2026, 9, 16), due)).isEqualTo("还剩2个工作日");
        assertThat(calendar.remaining(due, due)).isEqualTo("今天到期");
        assertThat(calendar.remaining(LocalDate.of(2026, 9, 19), due)).isEqualTo("已超期不足1个工作日");
        assertThat(calendar.remaining(LocalDate.of(2026, 9, 21), due)).isEqualTo("已超期2个工作日");
    }

    @Test
    void a_year_that_is_not_loaded_is_refused_and_never_taken_for_monday_to_friday() {
        assertThatThrownBy(() -> calendar.addLimit(LocalDate.of(2026, 12, 30), TimeLimit.workingDays(5)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.category()).isEqualTo(Problem.Category.REJECTED);
                    assertThat(problem.type()).isEqualTo("calendar-year-not-loaded");
                    assertThat(problem.zh()).contains("2027年", "cn-2027.yaml");
                    assertThat(problem.facts()).containsEntry("year", 2027).containsEntry("file", "cn-2027.yaml");
                });
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2024, 12, 31)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void both_years_that_ship_have_the_working_days_their_arrangement_says() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .isEqualTo(248);
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .isEqualTo(248);
    }
}
