package org.runonce.component;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/** Always the same text for the same content. */
class ContentJson implements AttributeConverter<@Nullable ComponentContent, @Nullable String> {
    private static final JsonMapper JSON = JsonMapper.builder()
            // a stored component outlives the key it was written with
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ComponentContent content) {
        try {
            return content == null ? null : JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a component cannot be written", e);
        }
    }

    @Override
    public @Nullable ComponentContent convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : JSON.readValue(text, ComponentContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored component cannot be read", e);
        }
    }
}
