package org.runonce.tasklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** The form as it was sent when the task was completed. */
@Entity
@Table(name = "task_submission")
class TaskSubmission implements Persistable<String> {
    @Id
    String taskId = "";

    String caseNumber = "";
    String taskKey = "";

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String data = "{}";

    String submittedBy = "";
    Instant submittedAt = Instant.EPOCH;

    @Transient
    private boolean stored;

    @Override
    public String getId() {
        return taskId;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
