package org.runonce.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day as people write it. ISO 8601 also knows years of nine digits and years before Christ; a database does not. */
final class StrictDay extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;
    private static final Pattern SHAPE = Pattern.compile("(19|20|21)\\d{2}-\\d{2}-\\d{2}");

    StrictDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        String text = parser.getText();
        try {
            if (SHAPE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw weird(text, context);
        }
        throw weird(text, context);
    }

    private static IOException weird(String text, DeserializationContext context) {
        return context.weirdStringException(text, LocalDate.class, "no day such as 2026-09-24");
    }
}
