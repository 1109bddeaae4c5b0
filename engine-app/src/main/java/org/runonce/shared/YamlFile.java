package org.runonce.shared;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;

/**
 * Reads a YAML file into a record and names every key that is unknown or missing and every value of the wrong type,
 * instead of stopping at the first. A component marked {@code @Nullable} may be left out, and so may a list.
 */
public final class YamlFile {
    private YamlFile() {}

    /** Empty when the file has faults; {@code faults} then names them. */
    public static <T extends Record> Optional<T> read(Resource file, Class<T> type, List<FileFault> faults) {
        String name = Optional.ofNullable(file.getFilename()).orElse(file.getDescription());
        int before = faults.size();
        try {
            byte[] content = file.getContentAsByteArray();
            YAMLMapper mapper = mapper(name, faults);
            new MissingKeys(field -> faults.add(new FileFault(name, field, "必填")))
                    .find(mapper.readTree(content), type, "");
            T read = mapper.readValue(content, type);
            return faults.size() == before ? Optional.of(read) : Optional.empty();
        } catch (JsonProcessingException e) {
            faults.add(new FileFault(name, place(e), e.getOriginalMessage()));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static YAMLMapper mapper(String name, List<FileFault> faults) {
        return YAMLMapper.builder(YAMLFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addHandler(new FaultCollector(name, faults))
                .build();
    }

    static String field(JsonParser parser) {
        return parser.getParsingContext()
                .pathAsPointer()
                .toString()
                .substring(parser.getParsingContext().inRoot() ? 0 : 1)
                .replaceAll("/(\\d+)(?=/|$)", "[$1]")
                .replace('/', '.');
    }

    private static String place(JsonProcessingException fault) {
        if (fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                    .collect(Collectors.joining())
                    .substring(1);
        }
        JsonLocation location = fault.getLocation();
        return location == null ? "" : "第 %d 行第 %d 列".formatted(location.getLineNr(), location.getColumnNr());
    }
}
