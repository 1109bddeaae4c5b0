package org.runonce.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.AssignedId;

/** A filing that its owner still types. */
@Entity(name = "ProjectDraft")
@Table(name = "project_draft")
class Draft extends AssignedId {
    @Id
    String id = "";

    @Version
    long version;

    String owner = "";
    String office = "";

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String content = "{}";

    Instant savedAt = Instant.EPOCH;

    /** The project it became; null while it is a draft. */
    @Nullable
    String projectCode;

    @Override
    public String getId() {
        return id;
    }
}
