package org.runonce.tasklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.AssignedId;

/** The form as it was sent when the task was completed. */
@Entity
@Table(name = "task_submission")
class TaskSubmission extends AssignedId {
    @Id
    String taskId = "";

    String caseNumber = "";
    String taskKey = "";

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String data = "{}";

    String submittedBy = "";

    @Nullable
    String onBehalfOf;

    Instant submittedAt = Instant.EPOCH;

    @Override
    public String getId() {
        return taskId;
    }
}
