package org.runonce.batch;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A batch as a list shows it. */
public record BatchSummary(
        String code,
        BatchState state,
        String stateName,
        Instant openedAt,
        @Nullable LocalDate sittingOn,
        @Nullable Instant closedAt) {
    static BatchSummary of(Batch it) {
        return new BatchSummary(it.code, it.state, it.state.zh(), it.openedAt, it.sittingOn, it.closedAt);
    }
}
