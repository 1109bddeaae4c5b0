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
 * Reads a YAML file into a record whose components may all be null, and names every key it does not know and every
 * value of the wrong type instead of stopping at the first.
 */
public final class YamlFile {
    private YamlFile() {}

    /** Empty when the file cannot be read at all; {@code faults} then says why. */
    public static <T> Optional<T> read(Resource file, Class<T> type, List<FileFault> faults) {
        String name = Optional.ofNullable(file.getFilename()).orElse(file.getDescription());
        try (var in = file.getInputStream()) {
            return Optional.ofNullable(mapper(name, faults).readValue(in, type));
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
