package org.runonce.organisation.substitution;

import java.time.LocalDate;

/** Who shall stand in for whom, the last day included. */
public record NewSubstitution(
        String principal, String substitute, LocalDate from, LocalDate until, Scope scope, String reason) {
    NewSubstitution with(Scope narrowed) {
        return new NewSubstitution(principal, substitute, from, until, narrowed, reason);
    }
}
