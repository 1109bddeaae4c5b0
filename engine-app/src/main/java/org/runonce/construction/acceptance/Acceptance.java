package org.runonce.construction.acceptance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.AssignedId;

/** 验收 of one project: from completion over the trial run to the certificate. */
@Entity
@Table(name = "project_acceptance")
class Acceptance extends AssignedId {
    @Id
    String projectCode = "";

    LocalDate completedOn = LocalDate.EPOCH;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String summary = "";

    @Nullable
    LocalDate trialStartedOn;

    /** The first day on which the final acceptance can be asked for. */
    @Nullable
    LocalDate finalPossibleOn;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    @Nullable
    String trialSummary;

    @Nullable
    Integer users;

    /** Names of the checks, as the table said when the final acceptance was asked for. */
    String requiredChecks = "";

    @Nullable
    String opinion;

    @Nullable
    String concludedByName;

    @Nullable
    LocalDate acceptedOn;

    @Override
    public String getId() {
        return projectCode;
    }
}
