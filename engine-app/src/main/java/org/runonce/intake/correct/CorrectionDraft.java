package org.runonce.intake.correct;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An answer to a notice as one person is writing it: it survives a crash and is there on another machine. */
@Entity
@Table(name = "correction_draft")
class CorrectionDraft {
    /** {@code <caseNumber>:<userId>} */
    @Id
    String id = "";

    String caseNumber = "";

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String content = "{}";

    Instant savedAt = Instant.EPOCH;
}
