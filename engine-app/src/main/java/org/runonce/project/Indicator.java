package org.runonce.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.runonce.shared.AssignedId;

/** A measured value of one of a project's indicators. */
@Entity
@Table(name = "project_indicator")
class Indicator extends AssignedId {
    @Id
    String id = "";

    String projectCode = "";
    String name = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    IndicatorPhase phase = IndicatorPhase.BEFORE;

    BigDecimal measured = BigDecimal.ZERO;
    Instant measuredAt = Instant.EPOCH;
    String measuredBy = "";

    @Override
    public String getId() {
        return id;
    }
}
