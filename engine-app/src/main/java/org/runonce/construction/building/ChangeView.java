package org.runonce.construction.building;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param level who decides it, by the table {@code change-order-level} */
public record ChangeView(
        int number,
        String content,
        String reason,
        BigDecimal deltaWan,
        List<Integer> droppedFunctions,
        String level,
        String finding,
        ChangeState state,
        String stateName,
        String askedBy,
        Instant askedAt,
        @Nullable String decidedBy,
        @Nullable String decisionReason,
        @Nullable Integer baselineVersion) {}
