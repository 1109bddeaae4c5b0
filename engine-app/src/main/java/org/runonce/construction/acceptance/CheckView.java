package org.runonce.construction.acceptance;

import java.time.Instant;

/** @param number 1 for the first time this is checked */
public record CheckView(
        CheckKind kind,
        String name,
        int number,
        boolean passed,
        String findings,
        String checkedBy,
        Instant checkedAt) {}
