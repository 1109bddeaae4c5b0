package org.runonce.tasklist.sign;

import java.util.List;

/** The sheets of one task, the newest round first; that one counts. */
public record SheetRounds(List<SheetView> rounds) {}
