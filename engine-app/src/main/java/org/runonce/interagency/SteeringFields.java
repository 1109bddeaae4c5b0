package org.runonce.interagency;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Fields of an application form that say of themselves what they steer: {@code "properties": {"steers": "amount"}}. */
final class SteeringFields {
    private final JsonNode form;
    private final JsonNode data;

    SteeringFields(JsonNode form, JsonNode data) {
        this.form = form;
        this.data = data;
    }

    Optional<Double> amount() {
        return value("amount").filter(JsonNode::isNumber).map(JsonNode::doubleValue);
    }

    Optional<String> kind() {
        return value("kind").map(JsonNode::asText).filter(it -> !it.isBlank());
    }

    /** An office in the applicant's words: its name, short name or code. */
    Optional<String> office() {
        return value("office").map(JsonNode::asText).map(String::strip).filter(it -> !it.isEmpty());
    }

    private Optional<JsonNode> value(String steered) {
        for (JsonNode field : form.path("components")) {
            if (field.path("properties").path("steers").asText().equals(steered)) {
                return Optional.of(data.path(field.path("key").asText()));
            }
        }
        return Optional.empty();
    }
}
