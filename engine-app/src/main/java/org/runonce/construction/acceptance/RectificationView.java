package org.runonce.construction.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param why the arithmetic of the due day */
public record RectificationView(
        int number,
        List<CheckKind> checks,
        List<String> demands,
        LocalDate orderedOn,
        LocalDate dueOn,
        List<String> why,
        RectificationState state,
        String stateName,
        boolean late,
        @Nullable String measures,
        @Nullable LocalDate fulfilledOn,
        @Nullable String fulfilledBy) {}
