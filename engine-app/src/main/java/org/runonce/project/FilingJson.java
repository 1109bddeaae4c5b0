package org.runonce.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** Filings and baselines as the database keeps them. */
@Component
class FilingJson {
    private final ObjectMapper json;

    FilingJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Record content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("it cannot be written", e);
        }
    }

    <T extends Record> T read(String stored, Class<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is stored cannot be read", e);
        }
    }
}
