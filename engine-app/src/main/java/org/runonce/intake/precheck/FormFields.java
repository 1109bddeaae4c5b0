package org.runonce.intake.precheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runonce.workflow.inquiry.TableInput;

/** The fields of an application form by their keys: what the citizen is asked has the form's words for its choices. */
final class FormFields {
    private final Map<String, JsonNode> byKey = new HashMap<>();

    private FormFields() {}

    static FormFields of(JsonNode form) {
        FormFields fields = new FormFields();
        fields.add(form);
        return fields;
    }

    private void add(JsonNode parent) {
        for (JsonNode component : parent.path("components")) {
            if (component.has("key")) {
                byKey.put(component.path("key").asText(), component);
            } else if (!component.has("path")) {
                add(component);
            }
        }
    }

    /** Empty where the form does not ask for it. */
    Optional<PreCheckQuestion> question(TableInput input) {
        return Optional.ofNullable(byKey.get(input.name())).map(field -> question(input, field));
    }

    private static PreCheckQuestion question(TableInput input, JsonNode field) {
        JsonNode validate = field.path("validate");
        return new PreCheckQuestion(
                input.name(),
                kind(field.path("type").asText()),
                input.label(),
                text(field.path("description")),
                text(field.path("appearance").path("suffixAdorner")),
                choices(input, field),
                number(validate.path("min")),
                number(validate.path("max")),
                field.path("decimalDigits").isInt()
                        ? field.path("decimalDigits").intValue()
                        : null);
    }

    private static PreCheckQuestion.Kind kind(String type) {
        return switch (type) {
            case "checkbox" -> PreCheckQuestion.Kind.YES_NO;
            case "radio", "select" -> PreCheckQuestion.Kind.CHOICE;
            case "datetime" -> PreCheckQuestion.Kind.DAY;
            case "number" -> PreCheckQuestion.Kind.NUMBER;
            default -> PreCheckQuestion.Kind.WORDS;
        };
    }

    private static List<PreCheckQuestion.Choice> choices(TableInput input, JsonNode field) {
        List<PreCheckQuestion.Choice> choices = new ArrayList<>();
        for (JsonNode option : field.path("values")) {
            String value = option.path("value").asText();
            if (input.allowed().isEmpty() || input.allowed().contains(value)) {
                choices.add(
                        new PreCheckQuestion.Choice(value, option.path("label").asText()));
            }
        }
        return List.copyOf(choices);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() && !node.textValue().isBlank() ? node.textValue() : null;
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }
}
