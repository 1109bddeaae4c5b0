package org.runonce.projectreview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.runonce.shared.AssignedId;

/** What one office said in the first review. */
@Entity
@Table(name = "project_first_verdict")
class FirstVerdict extends AssignedId {
    @Id
    String id = "";

    String projectCode = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    FirstReviewPart part = FirstReviewPart.SCENE;

    boolean passed;
    String reason = "";
    String givenBy = "";
    String givenByName = "";
    Instant givenAt = Instant.EPOCH;

    @Override
    public String getId() {
        return id;
    }
}
