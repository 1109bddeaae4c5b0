package org.runonce.intake;

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

/** An application as its owner fills it in; what is typed is kept, complete or not, until it becomes a case. */
@Entity
@Table(name = "application")
class Application extends AssignedId {
    @Id
    String id = "";

    @Version
    long version;

    String owner = "";
    String matterCode = "";

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String content = "{}";

    Instant savedAt = Instant.EPOCH;

    /** The case it became; null while it is a draft. */
    @Nullable
    String caseNumber;

    @Override
    public String getId() {
        return id;
    }
}
