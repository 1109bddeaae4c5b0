package org.runonce.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A ledger played from its first entry to its last. */
final class ClockRun {
    private final WorkingCalendar calendar;
    private final LocalDate start;
    private final List<Pause> pauses = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private TimeLimit total;
    private boolean extended;
    private ClockEntry last;
    private @Nullable ClockEntry stop;
    private @Nullable ClockEntry end;

    ClockRun(WorkingCalendar calendar, ClockEntry first) {
        if (first.kind() != ClockEntry.Kind.START) {
            throw ClockRefusals.notStarted();
        }
        this.calendar = calendar;
        this.start = first.on();
        this.total = Objects.requireNonNull(first.limit());
        this.last = first;
        lines.add(ClockWords.start(first));
    }

    void take(ClockEntry entry) {
        if (end != null) {
            throw ClockRefusals.ended(end);
        }
        if (entry.on().isBefore(last.on())) {
            throw ClockRefusals.beforePrevious(entry, last);
        }
        switch (entry.kind()) {
            case START -> throw ClockRefusals.alreadyStarted(start);
            case STOP -> stop(entry);
            case RESUME -> resume(entry);
            case EXTEND -> extend(entry);
            case MET -> meet(entry);
            case CANCEL -> end(entry);
        }
        last = entry;
    }

    private void stop(ClockEntry entry) {
        if (stop != null) {
            throw ClockRefusals.alreadyStopped(stop);
        }
        refuseAfterDue(entry);
        stop = entry;
    }

    private void resume(ClockEntry entry) {
        if (stop == null) {
            throw ClockRefusals.notStopped();
        }
        Pause pause = new Pause(stop.on(), entry.on(), stop.reason());
        int excluded = count().between(stop.on().minusDays(1), entry.on(), unit());
        lines.add(ClockWords.pause(pause, excluded, unit(), stop));
        pauses.add(pause);
        stop = null;
    }

    private void extend(ClockEntry entry) {
        TimeLimit more = Objects.requireNonNull(entry.limit());
        if (extended) {
            throw ClockRefusals.alreadyExtended();
        }
        if (more.unit() != total.unit()) {
            throw ClockRefusals.otherUnit(total, more);
        }
        if (stop == null) {
            refuseAfterDue(entry);
        }
        total = total.plus(more);
        extended = true;
        lines.add(ClockWords.extension(entry, total));
    }

    private void meet(ClockEntry entry) {
        if (stop != null) {
            throw ClockRefusals.stopped(stop);
        }
        end(entry);
    }

    private void end(ClockEntry entry) {
        end = entry;
    }

    private void refuseAfterDue(ClockEntry entry) {
        LocalDate due = LimitCount.dueOf(start, steps());
        if (entry.on().isAfter(due)) {
            throw ClockRefusals.runOut(entry, due);
        }
    }

    ClockReading read(LocalDate asOf) {
        List<DayStep> steps = steps();
        LocalDate due = LimitCount.dueOf(start, steps);
        LocalDate upTo = upTo(asOf);
        List<String> explanation = new ArrayList<>(lines);
        boolean open = stop == null && (end == null || end.kind() == ClockEntry.Kind.MET);
        if (open) {
            explanation.addAll(DueWords.arithmetic(total, steps));
            explanation.add("到期日" + DayWords.full(due));
        }
        int remaining = count().between(upTo, due, unit());
        explanation.addAll(ClockWords.ending(stop, end, remaining, unit()));
        return new ClockReading(
                state(),
                open ? due : null,
                total,
                unit(),
                count().between(start, upTo, unit()),
                remaining,
                explanation,
                open ? steps : List.of());
    }

    /** The last day that the reading looks at: a clock that stopped or ended stays where it was. */
    private LocalDate upTo(LocalDate asOf) {
        LocalDate day = asOf;
        if (stop != null) {
            day = stop.on().minusDays(1);
        } else if (end != null) {
            day = end.on();
        }
        return day.isBefore(start) ? start : day;
    }

    private ClockState state() {
        if (end != null) {
            return end.kind() == ClockEntry.Kind.MET ? ClockState.MET : ClockState.CANCELLED;
        }
        return stop != null ? ClockState.STOPPED : ClockState.RUNNING;
    }

    private List<DayStep> steps() {
        return count().steps(start, total);
    }

    private LimitCount count() {
        return new LimitCount(calendar, pauses);
    }

    private LimitUnit unit() {
        return total.unit().countedIn();
    }
}
