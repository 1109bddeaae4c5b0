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

/** The one extension of a case (行政许可法42条), asked for, then granted or declined by the right leader. */
@Entity
@Table(name = "extension")
class Extension {
    enum State {
        ASKED,
        GRANTED,
        DECLINED
    }

    @Id
    String id = "";

    String caseNumber = "";
    String reason = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    State state = State.ASKED;

    String askedBy = "";
    Instant askedAt = Instant.EPOCH;

    @Nullable
    String decidedBy;

    @Nullable
    String decidedByName;

    @Nullable
    LocalDate extendedTo;
}
