package org.runonce.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was approved, frozen: the functions kept and what they may cost. A change makes a further version.
 *
 * @param changeText what the version changes; null for one that an approval froze
 */
public record Baseline(
        String projectCode,
        int version,
        BigDecimal approvedWan,
        List<FunctionPoint> functions,
        List<DataItem> dataItems,
        List<String> componentsReused,
        List<IndicatorPlan> indicators,
        int mlpsLevel,
        int cloudVcpu,
        @Nullable String changeText,
        Instant frozenAt,
        String frozenBy) {}
