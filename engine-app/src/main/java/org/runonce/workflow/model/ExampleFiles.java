package org.runonce.workflow.model;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Finds the CSV beside a decision table; the district's own comes before the product's, as its table does. */
@Component
class ExampleFiles {
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();

    private final String location;

    ExampleFiles(@Value("${runonce.models.location:}") String location) {
        this.location = location;
    }

    Optional<ExampleFile> of(String decision) {
        String pattern = "decision-tables/**/" + decision + ".csv";
        try {
            return Stream.concat(
                            location.isBlank() ? Stream.of() : in("file:" + location + "/" + pattern),
                            in("classpath*:" + pattern))
                    .findFirst()
                    .map(ExampleFiles::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Resource> in(String pattern) throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern));
    }

    private static ExampleFile read(Resource csv) {
        try (InputStream content = csv.getInputStream();
                var lines = CSV.readerFor(String[].class).<String[]>readValues(content)) {
            List<String[]> all = lines.readAll();
            return new ExampleFile(List.of(all.get(0)), all.subList(1, all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(csv.getDescription(), e);
        }
    }
}
