package org.runonce.construction.acceptance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.runonce.shared.AssignedId;

/** One check as it was made; a re-check is a row of its own. */
@Entity
@Table(name = "acceptance_check")
class AcceptanceCheck extends AssignedId {
    @Id
    String id = "";

    String projectCode = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    CheckKind kind = CheckKind.INITIAL;

    /** 1 for the first time this is checked. */
    int checkNo;

    boolean passed;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String findings = "";

    /** What is to be rectified, line by line. */
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String demands = "";

    /** What was counted or measured, by the fields of the check's form. */
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String measured = "{}";

    String checkedBy = "";
    String checkedByName = "";
    Instant checkedAt = Instant.EPOCH;

    List<String> demandList() {
        return demands.lines().toList();
    }

    @Override
    public String getId() {
        return id;
    }
}
