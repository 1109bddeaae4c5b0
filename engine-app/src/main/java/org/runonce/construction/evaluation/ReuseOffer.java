package org.runonce.construction.evaluation;

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

/** 复用申报: what a finished project offers to other offices. */
@Entity
@Table(name = "reuse_offer")
class ReuseOffer extends AssignedId {
    enum State {
        OFFERED,
        RETURNED,
        PUBLISHED
    }

    @Id
    String projectCode = "";

    String componentName = "";
    BigDecimal priceWan = BigDecimal.ZERO;
    String terms = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    State state = State.OFFERED;

    @Nullable
    String reason;

    String offeredBy = "";
    String offeredByName = "";
    Instant offeredAt = Instant.EPOCH;

    @Nullable
    String componentCode;

    @Override
    public String getId() {
        return projectCode;
    }
}
