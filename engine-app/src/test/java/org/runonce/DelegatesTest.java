package org.runonce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a process calls reads variables, calls the facade and writes variables: more is a rule in the wrong place. */
class DelegatesTest {
    private static final long MOST_LINES = 20;
    private static final Pattern EXECUTE = Pattern.compile(
            "^( +)public void (?:execute|notify)\\(.*?\\{\\n(.*?)^\\1}", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void no_delegate_is_longer_than_twenty_lines() throws IOException {
        List<Path> delegates = delegates(Path.of("src/main/java"));
        assertThat(delegates).hasSizeGreaterThan(15);
        for (Path delegate : delegates) {
            assertThat(linesOfExecute(delegate)).as(delegate.toString()).isBetween(1L, MOST_LINES);
        }
    }

    @Test
    void a_longer_one_is_found_out() {
        Path talkative = Path.of("src/test/java/counterexample/runonce/rating/process/Talkative.java");
        assertThat(linesOfExecute(talkative)).isGreaterThan(MOST_LINES);
    }

    private static List<Path> delegates(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .filter(it -> read(it).matches("(?s).*implements (JavaDelegate|ExecutionListener).*"))
                    .toList();
        }
    }

    private static long linesOfExecute(Path source) {
        Matcher execute = EXECUTE.matcher(read(source));
        return execute.find() ? execute.group(2).lines().count() : 0;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
