package org.runonce.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A batch with its projects, as its sitting sees it. */
public record BatchView(
        String code,
        BatchState state,
        String stateName,
        Instant openedAt,
        @Nullable LocalDate sittingOn,
        @Nullable String sittingPlace,
        @Nullable Instant closedAt,
        BatchTotals totals,
        List<BatchProject> projects) {}
