package org.runonce.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A special procedure of a case, from being asked for to its end. */
@Entity
@Table(name = "special_procedure")
class SpecialProcedure {
    enum State {
        ASKED,
        DECLINED,
        RUNNING,
        ENDED
    }

    @Id
    String id = "";

    String caseNumber = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ProcedureKind kind = ProcedureKind.EXPERT_REVIEW;

    String reason = "";
    /** The time it needs, which the applicant is told in writing. */
    int expectedWorkingDays;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    State state = State.ASKED;

    String askedBy = "";
    Instant askedAt = Instant.EPOCH;

    @Nullable
    String decidedBy;

    @Nullable
    LocalDate startedOn;

    @Nullable
    LocalDate endedOn;

    @Nullable
    String conclusion;
}
