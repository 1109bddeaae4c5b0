package org.runonce.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.calendar.ClockEntry;

/**
 * A clock of a case with its ledger and its arithmetic, so that a person can ask "why then?".
 *
 * @param why the arithmetic in words, line by line
 */
public record ClockView(
        ClockKind kind,
        String name,
        int cycle,
        String state,
        @Nullable LocalDate dueOn,
        @Nullable Integer remaining,
        List<ClockEntry> ledger,
        List<String> why) {}
