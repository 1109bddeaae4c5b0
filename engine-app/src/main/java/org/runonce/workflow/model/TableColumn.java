package org.runonce.workflow.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** An input or output of a decision table. @param label as people read it @param type of its values */
record TableColumn(String name, String label, String type) {
    /** The text of a CSV as the value the engine takes; an empty text is no value. */
    @Nullable
    Object value(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (type) {
            case "boolean" -> Boolean.valueOf(text);
            case "integer" -> Integer.valueOf(text);
            case "long" -> Long.valueOf(text);
            case "double" -> Double.valueOf(text);
            // the engine takes no LocalDate: a day is its first moment
            case "date" -> LocalDate.parse(text).atStartOfDay();
            default -> text;
        };
    }

    /** A value of the engine as a CSV writes it. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Date date) {
            // the first moment of the day where this machine stands
            return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate().toString();
        }
        return value instanceof LocalDateTime day ? day.toLocalDate().toString() : value.toString();
    }
}
