package org.runonce.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.runonce.shared.AssignedId;

/** A version of a baseline; never changed once it is stored. */
@Entity
@Immutable
@Table(name = "project_baseline")
class StoredBaseline extends AssignedId {
    @Id
    String id = "";

    String projectCode = "";
    int versionNo;
    BigDecimal approvedWan = BigDecimal.ZERO;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String content = "{}";

    @Override
    public String getId() {
        return id;
    }
}
