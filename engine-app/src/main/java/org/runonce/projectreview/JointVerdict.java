package org.runonce.projectreview;

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

/** What one of the three offices said in a round of the joint review. */
@Entity
@Table(name = "project_joint_verdict")
class JointVerdict extends AssignedId {
    @Id
    String id = "";

    String projectCode = "";
    int reviewRound;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    JointReviewer reviewer = JointReviewer.DATA_BUREAU;

    boolean recommended;

    @Nullable
    BigDecimal recommendedWan;

    @Nullable
    String recommendGroup;

    String reason = "";
    String givenBy = "";
    String givenByName = "";
    Instant givenAt = Instant.EPOCH;

    @Override
    public String getId() {
        return id;
    }
}
