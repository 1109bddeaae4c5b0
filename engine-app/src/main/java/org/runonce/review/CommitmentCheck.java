package org.runonce.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 承诺核查: whether the applicant has kept what was promised for a grant on commitment. */
@Entity
@Table(name = "commitment_check")
class CommitmentCheck {
    @Id
    String caseNumber = "";

    /** Checked within thirty days after the grant. */
    LocalDate dueOn = LocalDate.EPOCH;

    @Nullable
    String verifiers;

    @Nullable
    LocalDate verifiedOn;

    @Nullable
    Boolean kept;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    @Nullable
    String findings;
}
