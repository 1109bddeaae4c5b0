package org.runonce.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Everything that is asked of one table, as checks with a title; a test runs them, another proves they can fail. */
class TableChecks {

    private TableChecks() {}

    record Check(String title, Runnable body) {
        void run() {
            body.run();
        }
    }

    static Stream<Check> of(Path file, DecisionEngine engine) {
        DecisionTable table = DecisionTable.read(file);
        Examples examples = Examples.of(table);
        Stream<Check> rows = examples.rows().stream().map(row -> new Check(row.title(), () -> demand(row, engine)));
        return Stream.concat(
                Stream.of(
                        new Check("keeps the conventions", () -> assertThat(Conventions.complaintsAbout(table))
                                .isEmpty()),
                        new Check("each rule is hit by an example", () -> assertThat(examples.rulesWithoutExample())
                                .as("rules without an example")
                                .isEmpty())),
                rows);
    }

    private static void demand(Example row, DecisionEngine engine) {
        DecisionEngine.Outcome outcome = engine.ask(row);
        assertThat(outcome.rules()).as("rules that fire").isEqualTo(row.expectedRules());
        assertThat(outcome.answers()).as("answers").isEqualTo(row.expectedAnswers());
    }
}
