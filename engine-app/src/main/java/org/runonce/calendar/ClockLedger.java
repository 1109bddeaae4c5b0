package org.runonce.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One clock of a case: its entries in order, from which any due date is recomputed and explained. Immutable; an entry
 * that may not follow the others is refused.
 */
public final class ClockLedger {
    private final WorkingCalendar calendar;
    private final List<ClockEntry> entries;

    private ClockLedger(WorkingCalendar calendar, List<ClockEntry> entries) {
        this.calendar = calendar;
        this.entries = List.copyOf(entries);
    }

    public static ClockLedger of(WorkingCalendar calendar, List<ClockEntry> entries) {
        ClockLedger ledger = new ClockLedger(calendar, entries);
        ledger.run();
        return ledger;
    }

    public ClockLedger with(ClockEntry entry) {
        List<ClockEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return of(calendar, more);
    }

    public List<ClockEntry> entries() {
        return entries;
    }

    /** What the clock shows at the end of {@code asOf}. */
    public ClockReading read(LocalDate asOf) {
        return run().read(asOf);
    }

    private ClockRun run() {
        if (entries.isEmpty()) {
            throw ClockRefusals.notStarted();
        }
        ClockRun run = new ClockRun(calendar, entries.get(0));
        entries.stream().skip(1).forEach(run::take);
        return run;
    }
}
