package org.runonce.tasklist.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.runonce.tasklist.view.Standing;
import org.runonce.tasklist.view.TaskFilter;
import org.runonce.tasklist.view.TaskLight;
import org.springframework.format.annotation.DateTimeFormat;

/** The parameters that narrow a list; an empty one narrows nothing. */
record FilterParameters(
        @Nullable @Size(max = 40, message = "最多40个字符") String matter,
        @Nullable @Size(max = 20, message = "最多20个字符") String department,
        @Nullable @Size(max = 100, message = "最多100个字符") String task,
        @Nullable TaskLight light,

        @Nullable @Pattern(regexp = "[0-9A-Za-z-]{0,50}", message = "办件编号只有字母、数字和连字符，最多50个")
        String number,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate dueFrom,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate dueTo,

        @Nullable @Size(max = 50, message = "最多50个字符") String text,
        @Nullable Standing state) {
    static final String VIEWS = "mine|groups|done|delegated|followed|copied";
    static final String VIEW_WRONG = "view 只能是 mine、groups、done、delegated、followed 或 copied";

    /** A day that no task is due on is a slip of the pen, not a filter. */
    TaskFilter filter() {
        requireDay("?dueFrom", dueFrom);
        requireDay("?dueTo", dueTo);
        return new TaskFilter(
                orNull(matter),
                orNull(department),
                orNull(task),
                light,
                orNull(number),
                dueFrom,
                dueTo,
                orNull(text),
                state);
    }

    private static void requireDay(String pointer, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1900 || day.getYear() > 2199)) {
            throw Problem.badInput(List.of(new Violation(pointer, "日期应在1900年到2199年之间", "A day between 1900 and 2199")));
        }
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
