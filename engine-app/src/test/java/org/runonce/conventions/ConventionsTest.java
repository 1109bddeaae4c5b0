package org.runonce.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConventionsTest {
    private static final Repository OURS = Repository.ours();

    private static final Path DISTRICT = Path.of("src/test/resources/district");

    static List<Rule> rules() {
        return Rules.ALL;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_model_keeps(Rule rule) {
        assertThat(rule.complaints().apply(OURS)).as(rule.because()).isEmpty();
    }

    /** What analysts are told to copy keeps the rules as well. */
    @ParameterizedTest
    @MethodSource("rules")
    void the_example_of_a_district_keeps(Rule rule) {
        assertThat(rule.complaints().apply(OURS.and(DISTRICT.resolve("models"), DISTRICT)))
                .as(rule.because())
                .isEmpty();
    }

    @Test
    void there_is_something_to_hold_the_rules_against() {
        assertThat(OURS.models()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(OURS.decisions()).hasSizeGreaterThanOrEqualTo(26);
        assertThat(OURS.forms()).hasSizeGreaterThanOrEqualTo(36);
        assertThat(OURS.matters()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(OURS.code().handledTasks()).hasSizeGreaterThanOrEqualTo(12);
    }
}
