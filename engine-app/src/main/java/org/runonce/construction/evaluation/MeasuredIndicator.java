package org.runonce.construction.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An indicator as the office reports it; what was measured before may be left out. */
public record MeasuredIndicator(
        String name, @Nullable BigDecimal during, @Nullable BigDecimal after) {}
