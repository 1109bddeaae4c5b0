package org.runonce.construction.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.AssignedId;

/** 绩效评价 of one project. */
@Entity
@Table(name = "project_evaluation")
class Evaluation extends AssignedId {
    @Id
    String projectCode = "";

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String summary = "";

    String reportedByName = "";
    Instant reportedAt = Instant.EPOCH;

    @Nullable
    String confirmedByName;

    @Nullable
    BigDecimal score;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    Grade grade;

    /** What the table says: a project without effect is not offered to others. */
    boolean offerable;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String scores = "[]";

    @Nullable
    Instant gradedAt;

    @Override
    public String getId() {
        return projectCode;
    }
}
