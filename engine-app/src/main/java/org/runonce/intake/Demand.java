package org.runonce.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something to correct. @param materialId the material it concerns; null for the answers of the form */
public record Demand(
        String id,
        String department,
        @Nullable String materialId,
        String demand,
        Instant wishedAt,
        boolean notified,
        @Nullable String answer) {
    static Demand of(CorrectionDemand it) {
        return new Demand(it.id, it.department, it.materialId, it.demand, it.wishedAt, it.notified, it.answer);
    }
}
