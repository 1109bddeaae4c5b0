package org.runonce.construction.building;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record SupervisionReportView(
        int number,
        LocalDate periodFrom,
        LocalDate periodTo,
        int progressPercent,
        @Nullable String issues,
        boolean completed,
        String reportedBy,
        Instant reportedAt) {}
