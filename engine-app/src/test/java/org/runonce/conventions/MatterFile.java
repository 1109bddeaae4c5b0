package org.runonce.conventions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** What a matter of the catalogue refers to. */
@JsonIgnoreProperties(ignoreUnknown = true)
record MatterFile(String code, String handlingProcess, String eligibilityDecision, String applicationForm) {

    static MatterFile read(Path file) {
        try {
            return new YAMLMapper().readValue(file.toFile(), MatterFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
