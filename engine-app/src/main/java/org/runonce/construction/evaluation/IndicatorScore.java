package org.runonce.construction.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator before, during and after, and what that is worth.
 *
 * @param achievedPercent 0 for the value before the project, 100 for the target
 */
public record IndicatorScore(
        String name,
        String unit,
        BigDecimal before,
        @Nullable BigDecimal during,
        BigDecimal after,
        BigDecimal target,
        double achievedPercent,
        int points) {}
