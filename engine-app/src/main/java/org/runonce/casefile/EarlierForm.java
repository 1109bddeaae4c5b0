package org.runonce.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The application form of a case as it was until somebody corrected it; never changed, never deleted before the case. */
@Entity
@Table(name = "case_earlier_form")
class EarlierForm {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String caseNumber = "";

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String data = "{}";

    Instant replacedAt = Instant.EPOCH;
    String replacedBy = "";
    String replacedByName = "";
}
