package org.runonce.tasklist.view;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

/** Where a page of tasks ended. */
public record Cursor(LocalDate dueOn, String taskId) {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Cursor START = new Cursor(EARLIEST, "");

    public static Cursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("/", 2);
            LocalDate dueOn = LocalDate.parse(parts[0]);
            if (dueOn.isBefore(EARLIEST) || dueOn.isAfter(TaskRow.NO_DUE_DAY)) {
                throw foreign();
            }
            return new Cursor(dueOn, parts[1]);
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw foreign();
        }
    }

    static Problem foreign() {
        return Problem.badInput(List.of(
                new Violation("?cursor", "翻页标记不对，请从第一页开始", "This is no cursor of ours; start from the first page")));
    }

    static String after(TaskRow row) {
        return new Cursor(row.dueOn(), row.taskId()).text();
    }

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((dueOn + "/" + taskId).getBytes(StandardCharsets.UTF_8));
    }
}
