package org.runonce.intake.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.runonce.shared.Masks;

/** What the fields of a form are called, and what their values mean to a person. */
final class FieldWords {
    private static final int LONGEST = 100;
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<![0-9A-Za-z])\\d{17}[\\dXx](?![0-9A-Za-z])");
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");

    private final Map<String, JsonNode> byKey = new HashMap<>();

    private FieldWords() {}

    static FieldWords of(JsonNode form) {
        FieldWords words = new FieldWords();
        words.add(form.path("components"));
        return words;
    }

    private void add(JsonNode components) {
        for (JsonNode it : components) {
            String name = it.path("key").asText(it.path("path").asText());
            if (!name.isEmpty()) {
                byKey.putIfAbsent(name.split("\\.")[0], it);
            }
            // a part without a name of its own keeps its fields beside the others
            if (it.path("path").asText().isEmpty()) {
                add(it.path("components"));
            }
        }
    }

    String label(String key) {
        JsonNode field = field(key);
        for (String attribute : List.of("label", "dateLabel", "timeLabel")) {
            if (!field.path(attribute).asText().isBlank()) {
                return field.path(attribute).asText();
            }
        }
        return key;
    }

    String said(String key, JsonNode value) {
        JsonNode field = field(key);
        if (field.path("properties").path("fills").asText().equals("party.idNumber")) {
            return String.valueOf(Masks.idNumber(value.asText()));
        }
        String words = masked(said(field, value));
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    private JsonNode field(String key) {
        return byKey.getOrDefault(key, MissingNode.getInstance());
    }

    private static String said(JsonNode field, JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "是" : "否";
        }
        if (FormChanges.saysNothing(value)) {
            return field.path("type").asText().equals("checkbox") ? "否" : "（空）";
        }
        if (value.isContainerNode()) {
            return joined(value, value.isArray() ? "、" : "，", it -> said(field, it));
        }
        for (JsonNode option : field.path("values")) {
            if (option.path("value").equals(value)) {
                return option.path("label").asText();
            }
        }
        return value.asText();
    }

    private static String joined(JsonNode values, String by, Function<JsonNode, String> said) {
        return StreamSupport.stream(values.spliterator(), false).map(said).collect(Collectors.joining(by));
    }

    private static String masked(String words) {
        String numbers = IDENTITY_NUMBER.matcher(words).replaceAll(it -> String.valueOf(Masks.idNumber(it.group())));
        return PHONE.matcher(numbers).replaceAll(it -> String.valueOf(Masks.phone(it.group())));
    }
}
