package org.runonce.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 现场核查 by two or more people (行政许可法34条3款). */
@Entity
@Table(name = "site_verification")
class SiteVerification {
    @Id
    String id = "";

    String caseNumber = "";
    /** Names, joined by 、. */
    String verifiers = "";

    LocalDate verifiedOn = LocalDate.EPOCH;
    String conclusion = "";

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String findings = "";

    String recordedBy = "";
    Instant recordedAt = Instant.EPOCH;

    /** When it was returned or taken back: it counts no more. */
    @Nullable
    Instant supersededAt;
}
