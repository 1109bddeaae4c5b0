package org.runonce.construction.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.runonce.shared.AssignedId;

/** One payment under the contract. */
@Entity
@Table(name = "project_payment")
class Payment extends AssignedId {
    @Id
    String id = "";

    String projectCode = "";
    String voucherNo = "";
    BigDecimal amountWan = BigDecimal.ZERO;
    LocalDate paidOn = LocalDate.EPOCH;
    String purpose = "";
    String recordedBy = "";
    String recordedByName = "";
    Instant recordedAt = Instant.EPOCH;

    @Override
    public String getId() {
        return id;
    }
}
