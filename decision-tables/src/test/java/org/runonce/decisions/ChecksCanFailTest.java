package org.runonce.decisions;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A check that cannot fail is a defect: one sound table, spoilt in one place at a time. */
class ChecksCanFailTest {

    private static final Path SOUND = Path.of("src/test/resources/sample/eligibility");
    private static final DecisionEngine ENGINE = new DecisionEngine();

    private final Path folder;

    ChecksCanFailTest(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectories(temporary.resolve("eligibility"));
        for (String suffix : new String[] {".dmn", ".csv"}) {
            Files.copy(SOUND.resolve("eligibility-sample" + suffix), folder.resolve("eligibility-sample" + suffix));
        }
    }

    @Test
    void the_sound_table_passes() {
        assertThatCode(() -> check(SOUND)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/sample/spoilt.csv", numLinesToSkip = 1, maxCharsPerColumn = 1000)
    void a_spoilt_table_is_refused(
            String what, String suffix, String found, @Nullable String replacement, String complaint)
            throws IOException {
        spoil(folder.resolve("eligibility-sample." + suffix), found, replacement == null ? "" : replacement);
        assertThatThrownBy(() -> check(folder)).hasStackTraceContaining(complaint);
    }

    @Test
    void a_table_without_examples_is_refused() throws IOException {
        Files.delete(folder.resolve("eligibility-sample.csv"));
        assertThatThrownBy(() -> check(folder)).hasMessageContaining("is missing");
    }

    private static void spoil(Path file, String found, String replacement) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(found)) {
            throw new AssertionError(file + " has no '" + found + "' to spoil");
        }
        Files.writeString(file, text.replace(found, replacement));
    }

    private static void check(Path folder) {
        TableChecks.of(folder.resolve("eligibility-sample.dmn"), ENGINE).forEach(TableChecks.Check::run);
    }
}
