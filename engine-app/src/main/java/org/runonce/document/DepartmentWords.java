package org.runonce.document;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** 代字: the word that stands for a department in the numbers of its documents. */
@Component
class DepartmentWords {
    private static final String FILE = "documents/department-words.csv";

    private final Map<String, String> words = new HashMap<>();

    DepartmentWords() throws IOException {
        CsvSchema columns = CsvSchema.builder()
                .addColumn("department")
                .addColumn("word")
                .build()
                .withHeader()
                .withStrictHeaders(true);
        try (InputStream in = new ClassPathResource(FILE).getInputStream();
                MappingIterator<Map<String, String>> lines = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(columns)
                        .readValues(in)) {
            lines.forEachRemaining(line -> words.put(line.get("department"), line.get("word")));
        }
        if (new HashSet<>(words.values()).size() < words.size()) {
            throw new IllegalStateException(
                    FILE + ": two departments have the same word, so their numbers would collide");
        }
    }

    String of(String department) {
        String word = words.get(department);
        if (word == null) {
            throw new IllegalStateException(FILE + " has no word for " + department);
        }
        return word;
    }
}
