package org.runonce.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.runonce.calendar.ClockEntry;
import org.runonce.calendar.ClockLedger;
import org.runonce.calendar.ClockReading;
import org.runonce.calendar.ClockState;
import org.runonce.calendar.TimeLimit;
import org.runonce.calendar.WorkingCalendar;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/** Keeps the ledgers of a case's clocks; every due day is recomputed from its ledger, never edited. */
@Component
class CaseClocks {
    private final CaseClockRepository clocks;
    private final WorkingCalendar calendar;

    CaseClocks(CaseClockRepository clocks, WorkingCalendar calendar) {
        this.clocks = clocks;
        this.calendar = calendar;
    }

    void start(
            CaseFile file, ClockKind kind, LocalDate on, TimeLimit limit, String reason, String article, Actor actor) {
        CaseClock clock = new CaseClock();
        clock.id = UUID.randomUUID().toString();
        clock.caseNumber = file.number;
        clock.kind = kind;
        clock.cycle = file.cycle;
        add(clock, ClockEntry.start(on, limit, reason, article, actor.name()));
    }

    /** What the clock ran for has been done. */
    void meet(CaseFile file, ClockKind kind, LocalDate on, String reason, String article, Actor actor) {
        clocks.findByCaseNumberAndKindAndRunningTrue(file.number, kind)
                .ifPresent(clock -> add(clock, ClockEntry.met(on, reason, article, actor.name())));
    }

    /** Nothing is awaited any more. */
    void cancelAll(CaseFile file, LocalDate on, String reason, Actor actor) {
        of(file.number).stream()
                .filter(clock -> clock.running)
                .forEach(clock -> add(clock, ClockEntry.cancel(on, reason, "", actor.name())));
    }

    /** A limit that has already run out is not stopped: it stays overdue. */
    void stop(CaseFile file, LocalDate on, String reason, String article, Actor actor) {
        for (CaseClock clock : inTime(file, on)) {
            add(clock, ClockEntry.stop(on, reason, article, actor.name()));
        }
    }

    /** @param on the last day that does not count */
    void resume(CaseFile file, LocalDate on, String reason, String article, Actor actor) {
        for (CaseClock clock :
                handling(file).stream().filter(it -> it.dueOn == null).toList()) {
            add(clock, ClockEntry.resume(on, reason, article, actor.name()));
        }
    }

    /** 行政许可法42条. A promised limit that has already run out stays overdue; {@link #handlingEnds} tells the last day. */
    void extend(CaseFile file, LocalDate on, TimeLimit limit, String reason, String article, Actor actor) {
        for (CaseClock clock : inTime(file, on)) {
            if (read(clock, on).total().unit() == limit.unit()) {
                add(clock, ClockEntry.extend(on, limit, reason, article, actor.name()));
            }
        }
    }

    /** The day on which the last of the running handling limits ends; empty while they stand still. */
    Optional<LocalDate> handlingEnds(CaseFile file) {
        return handling(file).stream()
                .map(clock -> Optional.ofNullable(clock.dueOn))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    Optional<LocalDate> due(CaseFile file, ClockKind kind) {
        return clocks.findFirstByCaseNumberAndKindOrderByCycleDesc(file.number, kind)
                .filter(clock -> clock.running)
                .map(clock -> clock.dueOn);
    }

    List<CaseClock> of(String caseNumber) {
        return clocks.findByCaseNumberOrderByKindAscCycleAsc(caseNumber);
    }

    ClockReading read(CaseClock clock, LocalDate asOf) {
        return ClockLedger.of(calendar, clock.ledger).read(asOf);
    }

    private List<CaseClock> handling(CaseFile file) {
        return of(file.number).stream()
                .filter(clock -> clock.running)
                .filter(clock -> clock.kind == ClockKind.PROMISED || clock.kind == ClockKind.STATUTORY)
                .toList();
    }

    private List<CaseClock> inTime(CaseFile file, LocalDate on) {
        return handling(file).stream()
                .filter(clock -> clock.dueOn != null && !on.isAfter(clock.dueOn))
                .toList();
    }

    private void add(CaseClock clock, ClockEntry entry) {
        List<ClockEntry> ledger = new ArrayList<>(clock.ledger);
        ledger.add(entry);
        ClockReading reading = ClockLedger.of(calendar, ledger).read(entry.on());
        clock.ledger = ledger;
        clock.dueOn = reading.dueOn();
        clock.running = reading.state() == ClockState.RUNNING || reading.state() == ClockState.STOPPED;
        clocks.save(clock);
    }
}
