package org.runonce.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Why a case was not accepted: no licence is needed, or another organ is the right one (行政许可法32条(一)(二)). */
@Entity
@Table(name = "not_acceptance")
class NotAcceptance {
    @Id
    String caseNumber = "";

    String reason = "";
    String basis = "";

    @Nullable
    String rightOrgan;

    boolean noLicenceNeeded;
}
