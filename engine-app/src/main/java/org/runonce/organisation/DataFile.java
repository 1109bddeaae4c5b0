package org.runonce.organisation;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A CSV file of ours with a header line and one record a line. Its faults are collected, so that one start names them all. */
final class DataFile {
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.TRIM_SPACES).build();

    private final String name;
    private final List<String> columns;
    private final List<DataLine> lines = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private DataFile(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    static DataFile onClasspath(String path, List<String> columns) {
        try (InputStream content = new ClassPathResource(path).getInputStream()) {
            return read(path, content, columns);
        } catch (IOException e) {
            throw new IllegalStateException(path + " cannot be read", e);
        }
    }

    static DataFile read(String name, InputStream content, List<String> columns) throws IOException {
        DataFile file = new DataFile(name, columns);
        BufferedReader reader = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
        file.header(fields(reader.readLine()));
        // line by line, because the parser does not say reliably on which line it stands
        String text = reader.readLine();
        for (int number = 2; text != null; number++) {
            if (!text.isBlank()) {
                file.line(number, fields(text));
            }
            text = reader.readLine();
        }
        return file;
    }

    private static String[] fields(@Nullable String text) throws IOException {
        return text == null || text.isBlank() ? new String[0] : CSV.readValue(text, String[].class);
    }

    private void header(String[] header) {
        if (!columns.equals(Arrays.asList(header))) {
            throw new IllegalStateException("%s line 1: the columns are %s, expected %s"
                    .formatted(name, String.join(",", header), String.join(",", columns)));
        }
    }

    private void line(int number, String[] row) {
        if (row.length == columns.size()) {
            lines.add(new DataLine(this, number, List.of(row)));
        } else {
            faults.add("%s line %d: %d fields instead of %d".formatted(name, number, row.length, columns.size()));
        }
    }

    List<DataLine> lines() {
        return lines;
    }

    int indexOf(String column) {
        return columns.indexOf(column);
    }

    void fault(int line, String field, String why) {
        faults.add("%s line %d, %s: %s".formatted(name, line, field, why));
    }

    /** Refuses the whole file if anything in it is wrong. */
    void check() {
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator(), faults));
        }
    }
}
