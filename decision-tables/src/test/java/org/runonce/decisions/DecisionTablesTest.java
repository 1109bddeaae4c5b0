package org.runonce.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DecisionTablesTest {

    private final DecisionEngine engine = new DecisionEngine();

    @TestFactory
    Stream<DynamicContainer> every_table_decides_as_its_examples_say() throws IOException {
        return tables().stream()
                .map(file -> dynamicContainer(
                        file.getFileName().toString(),
                        TableChecks.of(file, engine).map(check -> dynamicTest(check.title(), check::run))));
    }

    @Test
    void every_file_of_examples_belongs_to_a_table() throws IOException {
        List<Path> tables = tables();
        assertThat(files("*/*.csv")).allSatisfy(csv -> assertThat(tables)
                .contains(csv.resolveSibling(csv.getFileName().toString().replace(".csv", ".dmn"))));
    }

    @Test
    void no_two_tables_share_a_name() throws IOException {
        assertThat(tables()).isNotEmpty().extracting(Path::getFileName).doesNotHaveDuplicates();
    }

    private static List<Path> tables() throws IOException {
        return files("*/*.dmn");
    }

    private static List<Path> files(String pattern) throws IOException {
        Path module = Path.of("");
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        try (Stream<Path> files = Files.walk(module, 2)) {
            return files.filter(matcher::matches).sorted().toList();
        }
    }
}
