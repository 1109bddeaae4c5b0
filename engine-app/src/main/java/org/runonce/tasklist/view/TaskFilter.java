package org.runonce.tasklist.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to; null means not narrowed by it.
 *
 * @param matter code of the matter
 * @param department code of the unit whose task it is
 * @param task id of the user task in its model
 * @param number case number, the whole or its beginning
 * @param dueFrom first day of the due days shown
 * @param dueTo last day of the due days shown
 * @param text anything in the case number, the applicant's name or the matter's name
 * @param state only what can be completed now, or only what stands still
 */
public record TaskFilter(
        @Nullable String matter,
        @Nullable String department,
        @Nullable String task,
        @Nullable TaskLight light,
        @Nullable String number,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable String text,
        @Nullable Standing state) {
    public static final TaskFilter NONE = new TaskFilter(null, null, null, null, null, null, null, null, null);

    boolean isNone() {
        return equals(NONE);
    }
}
