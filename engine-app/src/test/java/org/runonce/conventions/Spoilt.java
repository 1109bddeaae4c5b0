package org.runonce.conventions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * One way to break a rule.
 *
 * @param rule the rule that must complain
 * @param without a text of the model that goes first
 * @param rename where the file goes
 */
record Spoilt(
        String rule,
        @Nullable String file,
        @Nullable String without,
        @Nullable String find,
        @Nullable String replace,
        @Nullable String rename) {
    private static final Path SAMPLE = Path.of("src/test/resources/conventions/sample");

    /** The sample with this one fault. */
    Path writeTo(Path folder) throws IOException {
        FileSystemUtils.copyRecursively(SAMPLE, folder);
        Path spoilt = folder.resolve(file == null ? "process-models/sample/sample-process.bpmn" : file);
        replace(spoilt, without, "");
        replace(spoilt, find, replace == null ? "" : replace);
        if (rename != null) {
            Files.move(spoilt, folder.resolve(rename));
        }
        return folder;
    }

    private static void replace(Path file, @Nullable String find, String replace) throws IOException {
        if (find != null) {
            String text = Files.readString(file);
            Assertions.assertThat(text).contains(find);
            Files.writeString(file, text.replace(find, replace));
        }
    }

    @Override
    public String toString() {
        return rule + ": " + find + " → " + (rename == null ? replace : rename);
    }
}
