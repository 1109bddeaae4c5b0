package org.runonce.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field of an application form that states a fact in words or figures. Two forms ask for the same fact where key, type
 * and label are the same. What is ticked or chosen is declared anew each time and is none.
 *
 * @param fills what of the applicant it repeats, set by the analyst as the component's property {@code fills}
 */
record FactField(String key, String type, String label, String fills) {
    private static final Set<String> FACTS = Set.of("textfield", "textarea", "number");

    static List<FactField> of(JsonNode form) {
        List<FactField> found = new ArrayList<>();
        collect(form.path("components"), found);
        return found;
    }

    private static void collect(JsonNode components, List<FactField> found) {
        for (JsonNode it : components) {
            String type = it.path("type").asText();
            if (FACTS.contains(type)) {
                String fills = it.path("properties").path("fills").asText();
                found.add(new FactField(
                        it.path("key").asText(), type, it.path("label").asText(), fills));
            } else if (type.equals("group") && it.path("path").asText().isEmpty()) {
                collect(it.path("components"), found);
            }
        }
    }

    boolean asksTheSame(FactField other) {
        return key.equals(other.key) && type.equals(other.type) && label.equals(other.label);
    }

    /** What the field says for this applicant; null where it says something else. */
    @Nullable
    String ofParty(String name, String idNumber) {
        return switch (fills) {
            case "party.name" -> name;
            case "party.idNumber" -> idNumber;
            default -> null;
        };
    }
}
