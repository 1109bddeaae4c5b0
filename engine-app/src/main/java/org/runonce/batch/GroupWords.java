package org.runonce.batch;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What people write in a sheet for a group ({@code batch/group-words.csv}), and what the form of the verdict calls it. */
@Component
class GroupWords {
    private static final String FILE = "batch/group-words.csv";

    private final Map<String, String> groups = new HashMap<>();

    GroupWords() throws IOException {
        CsvSchema columns = CsvSchema.builder()
                .addColumn("word")
                .addColumn("group")
                .build()
                .withHeader()
                .withStrictHeaders(true);
        try (InputStream in = new ClassPathResource(FILE).getInputStream();
                MappingIterator<Map<String, String>> lines = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(columns)
                        .readValues(in)) {
            lines.forEachRemaining(line -> groups.put(line.get("word"), line.get("group")));
        }
    }

    /** A word that is not in the list is left as it is; the form knows whether it is a group. */
    String groupOf(String word) {
        return groups.getOrDefault(word, word);
    }
}
