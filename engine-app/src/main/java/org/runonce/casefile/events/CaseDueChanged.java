package org.runonce.casefile.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day a case is due by has changed; null while its clock stands still. */
public record CaseDueChanged(String caseNumber, @Nullable LocalDate dueOn) {}
