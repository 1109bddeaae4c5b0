package org.runonce.workflow.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Forms and data for tests. */
final class Forms {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Forms() {}

    static JsonNode everything() {
        try (InputStream in = Objects.requireNonNull(Forms.class.getResourceAsStream("everything.json"))) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form of these components. */
    static JsonNode form(String components) {
        return json("{\"type\":\"default\",\"id\":\"a-form\",\"components\":[" + components + "]}");
    }
}
