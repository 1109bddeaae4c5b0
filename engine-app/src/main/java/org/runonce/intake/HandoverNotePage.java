package org.runonce.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The handover notes of a day, newest first. @param nextCursor null on the last page */
public record HandoverNotePage(
        LocalDate day, List<HandoverNote> items, @Nullable String nextCursor) {}
