package org.runonce.construction.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param score null until the data bureau has confirmed the values */
public record EvaluationView(
        String summary,
        String reportedBy,
        Instant reportedAt,
        @Nullable String confirmedBy,
        @Nullable BigDecimal score,
        @Nullable Grade grade,
        @Nullable String gradeName,
        boolean offerable,
        List<IndicatorScore> indicators) {}
