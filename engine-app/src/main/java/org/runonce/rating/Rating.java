package org.runonce.rating;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 好差评: asked once for each case, answered by whom it served. */
@Entity
@Table(name = "rating")
class Rating {
    @Id
    String caseNumber = "";

    String matterCode = "";
    String department = "";
    Instant askedAt = Instant.EPOCH;

    /** 1 非常满意 to 5 非常不满意 (GB/T 39046 A.8); null until it is answered. */
    @Nullable
    Integer level;

    @Nullable
    String remark;

    @Nullable
    String channel;

    @Nullable
    Instant ratedAt;

    /** 追评: one later remark. */
    @Nullable
    String laterRemark;

    @Nullable
    Instant laterAt;
}
