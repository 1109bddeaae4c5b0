package org.runonce.duplicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The evidence as the JSON array that the database keeps. */
@Converter
class MatchesJson implements AttributeConverter<List<Match>, String> {
    private static final JsonMapper JSON = JsonMapper.builder()
            // a stored report outlives the key it was written with
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(List<Match> matches) {
        try {
            return JSON.writeValueAsString(matches);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("matches cannot be written", e);
        }
    }

    @Override
    public List<Match> convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, new TypeReference<List<Match>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored matches cannot be read", e);
        }
    }
}
