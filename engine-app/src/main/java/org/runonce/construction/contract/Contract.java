package org.runonce.construction.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.runonce.shared.AssignedId;

/** 合同, one row a version; a new version replaces the one in force when it is signed. */
@Entity
@Table(name = "project_contract")
class Contract extends AssignedId {
    @Id
    String id = "";

    String projectCode = "";
    int versionNo;
    String contractNo = "";
    String supplier = "";
    String supplierCode = "";
    String method = "";
    LocalDate signedOn = LocalDate.EPOCH;
    BigDecimal sumWan = BigDecimal.ZERO;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String items = "[]";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ContractState state = ContractState.RECORDED;

    /** What the comparison with the baseline said, or who checked it. */
    String finding = "";

    String recordedBy = "";
    String recordedByName = "";
    Instant recordedAt = Instant.EPOCH;

    @Override
    public String getId() {
        return id;
    }
}
