package org.runonce.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An application as its owner fills it in; what is typed is kept, complete or not, until it becomes a case. */
@Entity
@Table(name = "application")
class Application implements Persistable<String> {
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

    @Transient
    private boolean stored;

    @Override
    public String getId() {
        return id;
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
