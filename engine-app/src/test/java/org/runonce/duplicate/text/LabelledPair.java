package org.runonce.duplicate.text;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Two functions and what people say of them. @param half the one the word lists were made with, or one they were not */
record LabelledPair(String half, String kind, String filed, String existing, boolean duplicate) {
    static List<LabelledPair> all() throws IOException {
        try (InputStream file = new ClassPathResource("duplicate/labelled-pairs.csv").getInputStream();
                MappingIterator<LabelledPair> pairs = new CsvMapper()
                        .readerFor(LabelledPair.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(file)) {
            return pairs.readAll();
        }
    }
}
