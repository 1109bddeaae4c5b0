package org.runonce.projectreview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.AssignedId;

/** 专家组 of one project and what it said. */
@Entity
@Table(name = "project_panel")
class Panel extends AssignedId {
    @Id
    String projectCode = "";

    @Version
    long version;

    /** How many experts there must be at least. */
    int needed;

    /** Whether the majority supports the project; null until the group has spoken. */
    @Nullable
    Boolean inSupport;

    /** Mean of the scores of those who spoke. */
    @Nullable
    BigDecimal meanScore;

    @Nullable
    String chair;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    @Nullable
    String summary;

    @Nullable
    String recordedBy;

    @Nullable
    Instant recordedAt;

    boolean hasSpoken() {
        return recordedAt != null;
    }

    /** An odd number, so that there is a majority. */
    boolean suffices(long experts) {
        return experts >= needed && experts % 2 == 1;
    }

    @Override
    public String getId() {
        return projectCode;
    }
}
