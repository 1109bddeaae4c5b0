package org.runonce.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.runonce.shared.AssignedId;

/** One run of the check; never changed, because people decided by it. */
@Entity
@Table(name = "duplicate_report")
class StoredReport extends AssignedId {
    @Id
    String id = "";

    String projectCode = "";
    int run;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    DuplicateVerdict verdict = DuplicateVerdict.NONE;

    boolean mainDuplicated;
    BigDecimal costShare = BigDecimal.ZERO;
    Instant checkedAt = Instant.EPOCH;

    @Convert(converter = MatchesJson.class)
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    List<Match> matches = List.of();

    @Override
    public String getId() {
        return id;
    }

    DuplicateReport report() {
        return new DuplicateReport(projectCode, verdict, mainDuplicated, costShare, checkedAt, matches);
    }
}
