package org.runonce.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing to correct: wished by a department or the window, told in the one notice, answered by the applicant. */
@Entity
@Table(name = "correction_demand")
class CorrectionDemand {
    @Id
    String id = "";

    String caseNumber = "";
    String department = "";

    @Nullable
    String materialId;

    String demand = "";
    String wishedBy = "";
    Instant wishedAt = Instant.EPOCH;
    boolean notified;

    @Nullable
    String answer;

    @Nullable
    Instant answeredAt;
}
