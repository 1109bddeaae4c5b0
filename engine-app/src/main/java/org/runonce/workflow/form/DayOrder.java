package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day that does not lie before another day of the same form or row: the property {@code notBefore}. */
record DayOrder(Heading later, Heading earlier) {
    void check(Scope scope) {
        Optional<LocalDate> day = day(scope.data(), later);
        Optional<LocalDate> first = day(scope.data(), earlier);
        if (day.isPresent() && first.isPresent() && day.get().isBefore(first.get())) {
            new Place(later, scope)
                    .refuse(
                            "不能早于“%s”".formatted(earlier.label()),
                            "must not lie before \"%s\"".formatted(earlier.label()));
        }
    }

    /** What is no day is found fault with elsewhere. */
    private static Optional<LocalDate> day(JsonNode data, Heading of) {
        try {
            return Optional.of(LocalDate.parse(Paths.get(data, of.path()).asText()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
