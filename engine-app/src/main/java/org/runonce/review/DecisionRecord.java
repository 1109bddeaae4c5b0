package org.runonce.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 准予 or 不予 with its reason: what the decision document will say. */
@Entity
@Table(name = "decision_record")
class DecisionRecord {
    @Id
    String caseNumber = "";

    String decision = "";

    @Nullable
    String reason;

    @Nullable
    String basis;

    @Nullable
    LocalDate validUntil;

    String decidedBy = "";
    String decidedByName = "";
    Instant decidedAt = Instant.EPOCH;
}
