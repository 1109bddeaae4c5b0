package org.runonce.decisions;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A check that cannot fail is a defect: two sound tables, spoilt in one place at a time. */
class ChecksCanFailTest {

    private static final Path SOUND = Path.of("src/test/resources/sample");
    private static final String PRE_CHECK = "eligibility/eligibility-sample";
    private static final String COLLECTING = "dispatch/assign-sample";
    private static final DecisionEngine ENGINE = new DecisionEngine();

    private final Path folder;

    ChecksCanFailTest(@TempDir Path temporary) throws IOException {
        folder = temporary;
        for (String table : new String[] {PRE_CHECK, COLLECTING}) {
            Files.createDirectories(folder.resolve(table + ".dmn").getParent());
            Files.copy(SOUND.resolve(table + ".dmn"), folder.resolve(table + ".dmn"));
            Files.copy(SOUND.resolve(table + ".csv"), folder.resolve(table + ".csv"));
        }
    }

    @Test
    void the_sound_tables_pass() {
        assertThatCode(() -> check(SOUND)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/sample/spoilt.csv", numLinesToSkip = 1, maxCharsPerColumn = 1000)
    void a_spoilt_table_is_refused(
            String what, String file, String found, @Nullable String replacement, String complaint) throws IOException {
        spoil(folder.resolve(file), found, replacement == null ? "" : replacement);
        assertThatThrownBy(() -> check(folder)).hasStackTraceContaining(complaint);
    }

    @Test
    void a_table_without_examples_is_refused() throws IOException {
        Files.delete(folder.resolve(PRE_CHECK + ".csv"));
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
        Stream.of(PRE_CHECK, COLLECTING)
                .flatMap(table -> TableChecks.of(folder.resolve(table + ".dmn"), ENGINE))
                .forEach(TableChecks.Check::run);
    }
}
