package org.runonce.construction.building;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the supervising engineers report of a period.
 *
 * @param progressPercent of the whole contract, so far
 * @param issues null where there are none
 * @param completed everything is built
 */
public record NewReport(
        LocalDate periodFrom,
        LocalDate periodTo,
        int progressPercent,
        @Nullable String issues,
        boolean completed) {}
