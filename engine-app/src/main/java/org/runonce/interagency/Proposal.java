package org.runonce.interagency;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.Decision;

/** 拟办与签批: what the lead proposes and what the leader makes of it; each time anew after a refusal to sign. */
@Entity
@Table(name = "proposal")
class Proposal {
    @Id
    String id = UUID.randomUUID().toString();

    String caseNumber = "";
    int proposalRound = 1;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Decision proposal = Decision.GRANT;

    String reason = "";

    @Nullable
    String basis;

    String proposedBy = "";
    String proposedByName = "";
    Instant proposedAt = Instant.EPOCH;

    @Nullable
    String signOffGroup;

    /** The leader signs what a meeting has decided. */
    boolean meeting;

    @Nullable
    String signOff;

    @Nullable
    String signOffReason;

    @Nullable
    String signOffBasis;

    @Nullable
    String meetingMinutes;

    @Nullable
    String signedBy;

    @Nullable
    String signedByName;

    @Nullable
    Instant signedAt;
}
