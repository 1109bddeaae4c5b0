package org.runonce.interagency;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One office asked for its word in one round. What it has not said it has not agreed to. */
@Entity
@Table(name = "consultation")
class Consultation {
    @Id
    String id = UUID.randomUUID().toString();

    String caseNumber = "";
    int consultationRound = 1;
    String office = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Part part = Part.CONSULT;

    @Nullable
    LocalDate askedOn;

    @Nullable
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    Answer answer;

    @Nullable
    String reason;

    @Nullable
    String conditions;

    @Nullable
    String answeredBy;

    @Nullable
    String answeredByName;

    @Nullable
    Instant answeredAt;

    @Nullable
    Instant urgedAt;

    Consultation() {}

    Consultation(String caseNumber, int round, String office, Part part) {
        this.caseNumber = caseNumber;
        this.consultationRound = round;
        this.office = office;
        this.part = part;
    }

    /** Asked, and not answered yet. */
    boolean open() {
        return askedOn != null && answer == null;
    }

    boolean overdue(LocalDate today) {
        return open() && dueOn != null && today.isAfter(dueOn);
    }
}
