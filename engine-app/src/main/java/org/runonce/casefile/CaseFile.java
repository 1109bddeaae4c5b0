package org.runonce.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.AssignedId;
import org.runonce.shared.Problem;

/** 办件: one application being handled, from submission to archive. */
@Entity
@Table(name = "case_file")
class CaseFile extends AssignedId {
    @Id
    String number = "";

    @Version
    long version;

    String matterCode = "";
    int matterVersion;
    String matterName = "";
    String situation = "";
    /** Public matters follow the licensing law; matters between offices do not (Art. 3). */
    boolean publicMatter;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    CaseState state = CaseState.DRAFT;

    @Embedded
    @Nullable
    Party party;

    @Nullable
    String applicantUser;

    /** The office that applies, for a matter between offices. */
    @Nullable
    String applicantOffice;

    String channel = "";

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String data = "{}";

    String queryCode = "";
    String acceptingAuthority = "";
    String leadDepartment = "";

    /** The package this case is an item of, 一件事. */
    @Nullable
    String parentNumber;

    @Nullable
    String itemId;

    /** How often it was received: a correction opens the second cycle. */
    int cycle;

    boolean extended;

    @Nullable
    Instant submittedAt;

    @Nullable
    Instant receivedAt;

    /** Name of the clerk who received it. */
    String receivedByName = "";

    /** The day from which acceptance counts; for a deemed acceptance the day of receipt. */
    @Nullable
    LocalDate acceptedOn;

    @Nullable
    String acceptedBy;

    @Nullable
    String acceptanceKind;

    @Nullable
    Instant decidedAt;

    @Nullable
    String decision;

    @Nullable
    Instant completedAt;

    @Nullable
    Instant deliveredAt;

    /** The day the next step is owed; null while no clock runs. */
    @Nullable
    LocalDate dueOn;

    /** Why the case carries a red mark, e.g. a deemed acceptance; null without one. */
    @Nullable
    String redMark;

    CaseState move(CaseEvent event) {
        CaseState from = state;
        state = event.after(from).orElseThrow(() -> illegal(event));
        return from;
    }

    private Problem illegal(CaseEvent event) {
        return Problem.rejected(
                        "illegal-move",
                        "办件现在是“%s”，不能“%s”".formatted(state.zh(), event.zh()),
                        "A case that is %s cannot take the step %s".formatted(state, event))
                .with("state", state.name())
                .with("event", event.name());
    }

    Party party() {
        if (party == null) {
            throw new IllegalStateException("case " + number + " has no party");
        }
        return party;
    }

    boolean isPackageItem() {
        return parentNumber != null;
    }

    @Override
    public String getId() {
        return number;
    }
}
