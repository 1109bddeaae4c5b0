package org.runonce.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.runonce.shared.InvalidFiles;
import org.runonce.shared.Problem;

class CalendarFilesTest {
    private static final String GOOD = """
            calendar: cn-official
            year: 2027
            source: 测试用安排
            off:
              - {date: 2027-01-01, weekday: 五, name: 元旦}
            work:
              - {date: 2027-01-02, weekday: 六, name: 元旦调休}
            working_days_in_year: 261
            """;

    private final Path folder;

    CalendarFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    @Test
    void a_year_put_into_the_folder_is_found_without_a_restart() throws IOException {
        WorkingCalendar calendar = new WorkingCalendar(folder.toString(), "");
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2027, 1, 1)))
                .isInstanceOf(Problem.class);

        write("cn-2027.yaml", GOOD);

        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 2))).isTrue();
        assertThat(calendar.addLimit(LocalDate.of(2026, 12, 31), TimeLimit.workingDays(1))
                        .date())
                .isEqualTo(LocalDate.of(2027, 1, 2));
    }

    @Test
    void a_folder_that_is_not_there_yet_does_no_harm() {
        WorkingCalendar calendar = new WorkingCalendar(folder.resolve("later").toString(), "");

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 20))).isTrue();
    }

    @Test
    void a_year_in_the_folder_replaces_the_one_that_ships() throws IOException {
        write(
                "cn-2026.yaml",
                GOOD.replace("2027-01-01, weekday: 五", "2026-01-01, weekday: 四")
                        .replace("2027-01-02", "2026-01-03")
                        .replace("2027", "2026"));

        assertThat(new WorkingCalendar(folder.toString(), "").isWorkingDay(LocalDate.of(2026, 10, 1)))
                .isTrue();
    }

    @Test
    void a_demo_counts_into_an_assumed_year_until_the_announced_one_comes() throws IOException {
        WorkingCalendar demo = new WorkingCalendar(folder.toString(), "classpath:calendar-assumed/*.yaml");
        assertThat(demo.isWorkingDay(LocalDate.of(2027, 2, 8))).isFalse();
        assertThat(demo.addLimit(LocalDate.of(2027, 2, 4), TimeLimit.workingDays(1))
                        .toString())
                .contains("春节（假定）");
        write("cn-2027.yaml", GOOD);
        assertThat(new WorkingCalendar(folder.toString(), "classpath:calendar-assumed/*.yaml")
                        .isWorkingDay(LocalDate.of(2027, 2, 8)))
                .isTrue();
    }

    @Test
    void a_faulty_file_put_in_while_running_is_named_in_the_refusal() throws IOException {
        WorkingCalendar calendar = new WorkingCalendar(folder.toString(), "");
        write("cn-2027.yaml", GOOD.replace("261", "248"));

        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2027, 1, 1)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.facts())
                        .extractingByKey("faults")
                        .asString()
                        .contains("cn-2027.yaml: working_days_in_year: 写的是 248，按所列日期算得 261"));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("working_days_in_year: 261", "working_days_in_year: 260", "写的是 260，按所列日期算得 261"),
                Arguments.of("working_days_in_year: 261", "", "working_days_in_year: 必填"),
                Arguments.of("weekday: 五", "weekday: 四", "off[0].weekday: 2027-01-01 是周五，写的是 四"),
                Arguments.of("2027-01-01", "2026-01-01", "off[0].date: 2026-01-01 不在 2027 年"),
                Arguments.of("2027-01-01", "1月1日", "off[0].date: \"1月1日\" 不是日期"),
                Arguments.of("name: 元旦}", "name: ''}", "off[0].name: 必填"),
                Arguments.of("2027-01-02, weekday: 六", "2027-01-04, weekday: 一", "work[0].date: 2027-01-04 不是周末"),
                Arguments.of("2027-01-01, weekday: 五", "2027-01-02, weekday: 六", "work: 2027-01-02 同时列为放假和上班"),
                Arguments.of("source: 测试用安排", "", "source: 必填"),
                Arguments.of("year: 2027", "year: 二〇二七", "year: 值 \"二〇二七\" 不对，应为整数"),
                Arguments.of("off:", "holidays:", "holidays: 不认识的键"),
                Arguments.of("calendar: cn-official", "calendar: [", "第 3 行第 8 列: while parsing"),
                Arguments.of(
                        "off:\n",
                        "off:\n  - {date: 2027-01-01, weekday: 五, name: 元旦}\n",
                        "off[1].date: 2027-01-01 重复"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("faults")
    void every_fault_names_file_field_and_reason(String right, String wrong, String fault) throws IOException {
        assertThat(GOOD).contains(right);
        write("cn-2027.yaml", GOOD.replace(right, wrong));

        assertThatThrownBy(() -> new WorkingCalendar(folder.toString(), ""))
                .isInstanceOf(InvalidFiles.class)
                .hasMessageContaining("cn-2027.yaml: ")
                .hasMessageContaining(fault);
    }

    @Test
    void two_files_for_one_year_are_refused() throws IOException {
        write("cn-2027.yaml", GOOD);
        write("cn-2027-b.yaml", GOOD);

        assertThatThrownBy(() -> new WorkingCalendar(folder.toString(), ""))
                .isInstanceOf(InvalidFiles.class)
                .hasMessageContaining("2027 年已由同一处的另一个文件给出");
    }
}
