package org.runonce.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What a list of cases asks for.
 *
 * @param own only those the reader applied for, in person or as the handler of an office
 * @param text a case number, or the beginning of the applicant's name
 * @param after number of the last case of the page before; null for the first page
 * @param limit 1 to 200
 */
public record CaseFilter(
        boolean own,
        @Nullable CaseState state,
        @Nullable String matter,
        @Nullable String text,
        @Nullable String after,
        int limit) {}
