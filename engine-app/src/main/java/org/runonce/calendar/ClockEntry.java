package org.runonce.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line in the ledger of a clock.
 *
 * @param on the day it takes effect: of a STOP the first excluded day, of a RESUME the last excluded day
 * @param limit of START the limit, of EXTEND what is added; else null
 * @param article the legal article, may be empty where none is needed
 * @param person who did or approved it
 */
public record ClockEntry(
        Kind kind, LocalDate on, @Nullable TimeLimit limit, String reason, String article, String person) {
    public enum Kind {
        START,
        STOP,
        RESUME,
        EXTEND,
        /** what the clock waited for was done, in time or late */
        MET,
        /** nothing is awaited any more: the case was withdrawn or terminated */
        CANCEL
    }

    public ClockEntry {
        boolean needsLimit = kind == Kind.START || kind == Kind.EXTEND;
        if (needsLimit != (limit != null)) {
            throw new IllegalArgumentException(kind + (needsLimit ? " needs a limit" : " has no limit"));
        }
        if (kind == Kind.EXTEND && limit != null && limit.amount() == 0) {
            throw new IllegalArgumentException("EXTEND needs a limit above 0");
        }
    }

    public static ClockEntry start(LocalDate on, TimeLimit limit, String reason, String article, String person) {
        return new ClockEntry(Kind.START, on, limit, reason, article, person);
    }

    public static ClockEntry stop(LocalDate firstDay, String reason, String article, String person) {
        return new ClockEntry(Kind.STOP, firstDay, null, reason, article, person);
    }

    public static ClockEntry resume(LocalDate lastDay, String reason, String article, String person) {
        return new ClockEntry(Kind.RESUME, lastDay, null, reason, article, person);
    }

    public static ClockEntry extend(LocalDate on, TimeLimit more, String reason, String article, String person) {
        return new ClockEntry(Kind.EXTEND, on, more, reason, article, person);
    }

    public static ClockEntry met(LocalDate on, String reason, String article, String person) {
        return new ClockEntry(Kind.MET, on, null, reason, article, person);
    }

    public static ClockEntry cancel(LocalDate on, String reason, String article, String person) {
        return new ClockEntry(Kind.CANCEL, on, null, reason, article, person);
    }
}
