package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.DistrictTime;

/** What was answered in a form, in the form's own words: for documents. Files and lists are not told. */
public final class FormWords {
    /** @param words the value on one line: choices by their label, days as people write them */
    public record Answer(String label, String words) {}

    private static final Set<String> TOLD = Set.of(
            "textfield", "textarea", "number", "checkbox", "radio", "select", "checklist", "taglist", "datetime");

    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    private FormWords(JsonNode form) {
        collect(form.path("components"), List.of());
    }

    public static FormWords of(JsonNode form) {
        return new FormWords(form);
    }

    private void collect(JsonNode components, List<String> under) {
        for (JsonNode json : components) {
            Attributes of = new Attributes(json, new ArrayList<>());
            String type = json.path("type").asText();
            if (type.equals("group")) {
                collect(of.children(), of.pathUnder(under, "path"));
            } else if (TOLD.contains(type)) {
                fields.put(String.join(".", of.pathUnder(under, "key")), json);
            }
        }
    }

    public boolean asks(String key) {
        return fields.containsKey(key);
    }

    public boolean asksForDay(String key) {
        JsonNode field = fields.get(key);
        return field != null && field.path("subtype").asText().equals("date");
    }

    /** The answers to these questions, in this order; what was not asked or not answered is left out. */
    public List<Answer> answers(JsonNode data, List<String> keys) {
        List<Answer> told = new ArrayList<>();
        for (String key : keys) {
            JsonNode field = fields.get(key);
            String words = field == null ? "" : words(field, value(data, key));
            if (field != null && !words.isEmpty()) {
                told.add(answer(field, key, words));
            }
        }
        return told;
    }

    public Optional<LocalDate> day(JsonNode data, @Nullable String key) {
        return key == null || !asksForDay(key)
                ? Optional.empty()
                : Optional.of(value(data, key).asText(""))
                        .filter(it -> !it.isEmpty())
                        .map(LocalDate::parse);
    }

    private static JsonNode value(JsonNode data, String key) {
        return Paths.get(data, List.of(key.split("\\.")));
    }

    /** In brackets a label says how to fill it in, or the unit; neither is told beside the answer, the unit behind it. */
    private static Answer answer(JsonNode field, String key, String words) {
        String label = new Attributes(field, new ArrayList<>()).label(List.of(key));
        String unit = field.path("appearance").path("suffixAdorner").asText("");
        boolean text = field.path("type").asText().startsWith("text");
        return new Answer(text || !unit.isEmpty() ? label.replaceFirst("（[^）]*）$", "") : label, words + unit);
    }

    private static String words(JsonNode field, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return switch (field.path("type").asText()) {
            case "checkbox" -> value.asBoolean() ? "是" : "否";
            case "radio", "select" -> choice(field, value);
            case "checklist", "taglist" ->
                StreamSupport.stream(value.spliterator(), false)
                        .map(it -> choice(field, it))
                        .collect(Collectors.joining("、"));
            case "datetime" -> moment(field, value.asText());
            case "number" -> new BigDecimal(value.asText()).stripTrailingZeros().toPlainString();
            // who applies writes no lines of their own into a document
            default -> value.asText().strip().replaceAll("\\s*\\R\\s*", "；");
        };
    }

    private static String choice(JsonNode field, JsonNode value) {
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .filter(it -> it.path("value").equals(value))
                .map(it -> it.path("label").asText())
                .findFirst()
                .orElse(value.asText());
    }

    private static String moment(JsonNode field, String text) {
        return field.path("subtype").asText().equals("date")
                ? DistrictTime.inWords(LocalDate.parse(text))
                : text.replace('T', ' ');
    }
}
