package org.runonce.construction.building;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.AssignedId;

/** 监理报告 of one period. */
@Entity
@Table(name = "supervision_report")
class SupervisionReport extends AssignedId {
    @Id
    String id = "";

    String projectCode = "";
    int reportNo;
    LocalDate periodFrom = LocalDate.EPOCH;
    LocalDate periodTo = LocalDate.EPOCH;
    int progressPercent;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    @Nullable
    String issues;

    boolean completed;
    String reportedBy = "";
    String reportedByName = "";
    Instant reportedAt = Instant.EPOCH;

    @Override
    public String getId() {
        return id;
    }
}
