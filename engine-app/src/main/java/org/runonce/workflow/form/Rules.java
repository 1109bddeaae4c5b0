package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rule of each type of component. */
final class Rules {
    private Rules() {}

    /** Empty for a type whose data this server cannot check; the fault is noted. */
    static Optional<Rule> of(String type, Attributes of) {
        Rule rule =
                switch (type) {
                    case "textfield" -> text(false, of);
                    case "textarea" -> text(true, of);
                    case "number" -> number(of);
                    case "checkbox" -> new CheckboxRule();
                    case "radio", "select" -> new OptionRule(options(of));
                    case "checklist", "taglist" -> new OptionsRule(options(of));
                    case "datetime" -> date(of);
                    case "filepicker" ->
                        new FileRule(!of.json().path("multiple").asText("false").equals("false"));
                    default -> null;
                };
        if (rule == null) {
            of.fault("has the type \"" + type + "\", whose data cannot be checked");
        }
        return Optional.ofNullable(rule);
    }

    private static Rule text(boolean manyLines, Attributes of) {
        return new TextRule(manyLines, of.limit("minLength"), of.limit("maxLength"), pattern(of));
    }

    private static @Nullable TextPattern pattern(Attributes of) {
        String validationType = of.validate().path("validationType").asText("");
        return switch (validationType) {
            case "", "custom" -> of.pattern();
            case "email" -> TextPattern.EMAIL;
            case "phone" -> TextPattern.PHONE;
            default -> {
                of.fault("has an unknown validationType: " + validationType);
                yield null;
            }
        };
    }

    private static Rule number(Attributes of) {
        JsonNode step = of.json().path("increment");
        BigDecimal increment = step.isMissingNode() || step.isNull() ? null : of.number(step, "increment");
        return new NumberRule(
                of.limit("min"),
                of.limit("max"),
                of.json().path("decimalDigits").asInt(-1),
                increment == null || increment.signum() <= 0 ? null : increment,
                of.json().path("serializeToString").asBoolean(false));
    }

    private static Rule date(Attributes of) {
        DateRule.Subtype subtype =
                switch (of.json().path("subtype").asText("")) {
                    case "date" -> DateRule.Subtype.DATE;
                    case "time" -> DateRule.Subtype.TIME;
                    case "datetime" -> DateRule.Subtype.DATETIME;
                    default -> {
                        of.fault("needs the subtype date, time or datetime");
                        yield DateRule.Subtype.DATE;
                    }
                };
        boolean offset = !of.json().path("timeSerializingFormat").asText("").equals("no_timezone");
        return new DateRule(
                subtype, offset, of.json().path("disallowPassedDates").asBoolean(false));
    }

    private static Set<JsonNode> options(Attributes of) {
        if (of.json().has("valuesKey") || of.json().has("valuesExpression")) {
            of.fault("takes its options from elsewhere; only options written in the form can be checked");
        }
        Set<JsonNode> options = new HashSet<>();
        for (JsonNode option : of.json().path("values")) {
            JsonNode value = option.isObject() ? option.path("value") : option;
            if (!value.isValueNode() || value.isNull() || !options.add(value)) {
                of.fault("has an option without a value, or twice the same");
            }
        }
        if (options.isEmpty()) {
            of.fault("has no options");
        }
        return Set.copyOf(options);
    }
}
