package org.runonce.review.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads the list of names of a form: rows with a {@code name}. */
final class People {
    private People() {}

    static List<String> named(JsonNode rows) {
        List<String> names = new ArrayList<>();
        rows.forEach(row ->
                names.add(row.isTextual() ? row.asText() : row.path("name").asText("")));
        return names;
    }
}
