package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** One component's JSON, read with an eye for what is wrong in it. */
record Attributes(JsonNode json, List<String> faults) {
    private static final Set<String> VALIDATIONS = Set.of(
            "required", "min", "max", "minLength", "maxLength", "pattern", "patternErrorMessage", "validationType");

    Attributes {
        json.path("validate").fieldNames().forEachRemaining(name -> {
            if (!VALIDATIONS.contains(name)) {
                faults.add(json.path("id").asText("?") + " has an unknown validation: " + name);
            }
        });
    }

    void fault(String what) {
        faults.add(id() + " " + what);
    }

    String id() {
        return json.path("id").asText(json.path("key").asText("?"));
    }

    JsonNode validate() {
        return json.path("validate");
    }

    JsonNode children() {
        return json.path("components");
    }

    JsonNode defaultValue() {
        return json.path("defaultValue");
    }

    boolean required() {
        return validate().path("required").asBoolean(false);
    }

    boolean routes() {
        return json.path("properties").path("routes").asText("").equals("true");
    }

    /** The field whose day this one does not lie before; empty if any day will do. */
    String notBefore() {
        return json.path("properties").path("notBefore").asText("").strip();
    }

    /** The label a person sees, else the key. */
    String label(List<String> path) {
        for (String attribute : List.of("label", "dateLabel", "timeLabel")) {
            String label = json.path(attribute).asText("").strip();
            if (!label.isEmpty() && !Expression.isOne(label)) {
                return label;
            }
        }
        return String.join(".", path);
    }

    List<String> pathUnder(List<String> under, String attribute) {
        List<String> path = new ArrayList<>(under);
        String own = json.path(attribute).asText("");
        if (!own.isEmpty()) {
            path.addAll(List.of(own.split("\\.", -1)));
        }
        if (path.stream().anyMatch(String::isBlank)) {
            fault("has an unusable " + attribute + ": " + own);
        }
        return List.copyOf(path);
    }

    @Nullable
    Expression hide() {
        String text = json.path("conditional").path("hide").asText("");
        return text.isEmpty() ? null : expression(text, "conditional.hide");
    }

    Lock lock() {
        JsonNode readonly = json.path("readonly");
        boolean closed = json.path("disabled").asBoolean(false) || readonly.asBoolean(false);
        boolean conditional = readonly.isTextual() && Expression.isOne(readonly.textValue());
        return new Lock(closed, conditional ? expression(readonly.textValue(), "readonly") : null);
    }

    private @Nullable Expression expression(String text, String attribute) {
        Expression parsed = Expression.parse(text).orElse(null);
        if (parsed == null) {
            fault("has an unreadable expression in " + attribute + ": " + text);
        }
        return parsed;
    }

    Limit limit(String name) {
        JsonNode bound = validate().path(name);
        if (bound.isMissingNode() || bound.isNull() || bound.asText().isEmpty()) {
            return Limit.NONE;
        }
        return bound.isTextual() && Expression.isOne(bound.textValue())
                ? new Limit(null, expression(bound.textValue(), name))
                : new Limit(number(bound, name), null);
    }

    @Nullable
    BigDecimal number(JsonNode value, String name) {
        try {
            return new BigDecimal(value.asText());
        } catch (NumberFormatException notANumber) {
            fault("has no number as " + name + ": " + value.asText());
            return null;
        }
    }

    @Nullable
    TextPattern pattern() {
        String pattern = validate().path("pattern").asText("");
        if (pattern.isEmpty()) {
            return null;
        }
        try {
            String message = validate().path("patternErrorMessage").asText("");
            return new TextPattern(Pattern.compile(pattern), message.isEmpty() ? null : message);
        } catch (PatternSyntaxException unreadable) {
            fault("has an unreadable pattern: " + pattern);
            return null;
        }
    }

    /** A whole number among the component's own properties. */
    int property(String name, int otherwise) {
        JsonNode value = json.path("properties").path(name);
        BigDecimal number = value.isMissingNode() ? null : number(value, "property " + name);
        return number == null ? otherwise : number.intValue();
    }
}
