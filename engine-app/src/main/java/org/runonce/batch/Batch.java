package org.runonce.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.AssignedId;
import org.runonce.shared.Problem;

/** 批次: projects that are reviewed in one sitting. Which projects, their own codes say. */
@Entity
@Table(name = "review_batch")
class Batch extends AssignedId {
    @Id
    String code = "";

    @Version
    long version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    BatchState state = BatchState.OPEN;

    String openedBy = "";
    Instant openedAt = Instant.EPOCH;

    @Nullable
    LocalDate sittingOn;

    @Nullable
    String sittingPlace;

    /** The minutes that stand; older ones are void. */
    @Nullable
    String minutesId;

    @Nullable
    String reportId;

    /** The totals as they were when the batch was closed. */
    @Nullable
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String report;

    @Nullable
    String closedBy;

    @Nullable
    Instant closedAt;

    void require(BatchState wanted, String step) {
        if (state != wanted) {
            throw Problem.conflict(
                            "illegal-batch-step",
                            "批次%s现在是“%s”，不能%s".formatted(code, state.zh(), step),
                            "Batch %s is %s; it must be %s for this".formatted(code, state, wanted))
                    .with("state", state.name());
        }
    }

    @Override
    public String getId() {
        return code;
    }
}
