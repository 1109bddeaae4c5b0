package org.runonce.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.List;
import org.runonce.calendar.ClockEntry;

/** A ledger as the JSON array that the database keeps. */
@Converter
class LedgerJson implements AttributeConverter<List<ClockEntry>, String> {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Override
    public String convertToDatabaseColumn(List<ClockEntry> ledger) {
        try {
            return JSON.writeValueAsString(ledger);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a ledger cannot be written", e);
        }
    }

    @Override
    public List<ClockEntry> convertToEntityAttribute(String column) {
        try {
            return new ArrayList<>(JSON.readValue(column, new TypeReference<List<ClockEntry>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a ledger cannot be read", e);
        }
    }
}
