package org.runonce.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.runonce.calendar.ClockEntry;
import org.runonce.shared.AssignedId;

/** One clock of a case: its ledger, to which lines are only added, and the due day that follows from it. */
@Entity
@Table(name = "case_clock")
class CaseClock extends AssignedId {
    @Id
    String id = "";

    String caseNumber = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ClockKind kind = ClockKind.NOTICE;

    int cycle;

    /** Null while the clock stands still. */
    @Nullable
    LocalDate dueOn;

    boolean running;

    @Convert(converter = LedgerJson.class)
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    List<ClockEntry> ledger = new ArrayList<>();

    @Override
    public String getId() {
        return id;
    }
}
