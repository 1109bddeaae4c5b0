package org.runonce.construction.building;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.AssignedId;

/** 变更单: what is to be built otherwise than approved. */
@Entity
@Table(name = "change_order")
class ChangeOrder extends AssignedId {
    @Id
    String id = "";

    String projectCode = "";
    int orderNo;
    String content = "";
    String reason = "";
    BigDecimal deltaWan = BigDecimal.ZERO;

    /** Numbers of the functions that go, joined by commas. */
    String droppedFunctions = "";

    String levelOfDecision = "";
    String finding = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ChangeState state = ChangeState.ASKED;

    String askedBy = "";
    String askedByName = "";
    Instant askedAt = Instant.EPOCH;

    @Nullable
    String decidedBy;

    @Nullable
    String decidedByName;

    @Nullable
    Instant decidedAt;

    @Nullable
    String decisionReason;

    /** The version of the baseline that the change made. */
    @Nullable
    Integer baselineVersion;

    List<Integer> dropped() {
        return Stream.of(droppedFunctions.split(","))
                .filter(it -> !it.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    @Override
    public String getId() {
        return id;
    }
}
