package org.runonce.construction.acceptance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.AssignedId;

/** 限期整改 of the checks that failed at one time. */
@Entity
@Table(name = "rectification")
class Rectification extends AssignedId {
    @Id
    String id = "";

    String projectCode = "";
    int orderNo;
    String checks = "";

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String demands = "";

    LocalDate orderedOn = LocalDate.EPOCH;
    LocalDate dueOn = LocalDate.EPOCH;

    /** How the due day came about. */
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String why = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    RectificationState state = RectificationState.OPEN;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    @Nullable
    String measures;

    @Nullable
    LocalDate fulfilledOn;

    @Nullable
    String fulfilledBy;

    @Nullable
    String fulfilledByName;

    boolean late() {
        return state == RectificationState.OVERDUE || (fulfilledOn != null && fulfilledOn.isAfter(dueOn));
    }

    @Override
    public String getId() {
        return id;
    }
}
