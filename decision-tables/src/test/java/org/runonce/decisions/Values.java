package org.runonce.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Text of a CSV cell as the value the engine takes or gives; an empty cell is null. */
class Values {

    private Values() {}

    static @Nullable Object of(String text, String type) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (type) {
            case "string" -> text;
            case "boolean" -> bool(text);
            case "integer" -> Integer.valueOf(text);
            case "long" -> Long.valueOf(text);
            case "double" -> Double.valueOf(text);
            // Camunda 7 takes no LocalDate: a day is its first moment
            case "date" -> LocalDate.parse(text).atStartOfDay();
            default -> throw new AssertionError("typeRef " + type + " is not one of ours");
        };
    }

    private static boolean bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new AssertionError("'" + text + "' is neither true nor false");
        }
        return Boolean.parseBoolean(text);
    }
}
