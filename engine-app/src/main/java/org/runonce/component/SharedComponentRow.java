package org.runonce.component;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.AssignedId;

@Entity
@Table(name = "shared_component")
class SharedComponentRow extends AssignedId {
    @Id
    String code = "";

    String provider = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ComponentState state = ComponentState.OFFERED;

    /** The project that built it; null where it comes from the files. */
    @Nullable
    String projectCode;

    @Convert(converter = ContentJson.class)
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    @Nullable
    ComponentContent content;

    Instant changedAt = Instant.EPOCH;

    @Override
    public String getId() {
        return code;
    }
}
