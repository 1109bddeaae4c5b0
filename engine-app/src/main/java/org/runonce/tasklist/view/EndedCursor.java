package org.runonce.tasklist.view;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a page of tasks done ended, the latest first. */
record EndedCursor(Instant endedAt, String taskId) {
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    static EndedCursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return new EndedCursor(LATEST, "~");
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("/", 2);
            Instant endedAt = Instant.parse(parts[0]);
            if (endedAt.isAfter(LATEST) || endedAt.isBefore(Instant.EPOCH)) {
                throw Cursor.foreign();
            }
            return new EndedCursor(endedAt, parts[1]);
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw Cursor.foreign();
        }
    }

    static String after(TaskRow row) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((row.endedAt() + "/" + row.taskId()).getBytes(StandardCharsets.UTF_8));
    }
}
