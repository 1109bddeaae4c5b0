package org.runonce.tasklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a person has typed into a task so far: it survives a crash and is there on another machine. */
@Entity
@Table(name = "task_draft")
class TaskDraft {
    /** {@code <taskId>:<userId>}: a colleague's half-filled form is not shown to the next. */
    @Id
    String id = "";

    String taskId = "";

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String data = "{}";

    Instant savedAt = Instant.EPOCH;

    /** Of a draft that whoever works on the task next finds, unless that person has saved one. */
    static String handedOn(String taskId) {
        return id(taskId, "");
    }

    static String id(String taskId, String userId) {
        return taskId + ":" + userId;
    }
}
