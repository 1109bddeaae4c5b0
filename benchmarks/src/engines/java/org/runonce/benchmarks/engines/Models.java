package org.runonce.benchmarks.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Model files, whoever reads them. */
final class Models {
    private Models() {}

    /** By file name. */
    static Map<String, Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(
                    Collectors.toMap(it -> it.getFileName().toString(), it -> it, (one, other) -> one, TreeMap::new));
        }
    }

    static String text(Path model) {
        try {
            return Files.readString(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
