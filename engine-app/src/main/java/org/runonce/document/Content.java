package org.runonce.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

/** What one document says: its values held against the template, personal numbers masked, as data and as text. */
final class Content {
    static final String MATTER_TYPE = "matterType";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH时mm分");

    private final Template template;
    private final Map<String, Object> values = new TreeMap<>();

    private Content(Template template, Map<String, Object> given) {
        this.template = template;
        for (Template.Field field : template.fields()) {
            Object value = withoutBlanks(given.get(field.key()));
            boolean saysNothing = isEmpty(value) && !(value instanceof Collection<?> && field.emptyAs() != null);
            if (value != null && !saysNothing) {
                values.put(field.key(), field.mask() == null ? value : masked(field.mask(), value));
            }
        }
    }

    /** Refuses a document that lacks what it must say, or says what its template does not know. */
    static Content of(Template template, Map<String, Object> given) {
        Content content = new Content(template, given);
        List<Violation> faults = new ArrayList<>();
        for (Template.Field field : template.fields()) {
            if (field.isRequired() && !content.values.containsKey(field.key())) {
                faults.add(new Violation(
                        "/content/" + field.key(), "缺少“%s”".formatted(field.label()), field.key() + " is missing"));
            }
        }
        given.keySet().stream()
                .filter(key -> !key.equals(MATTER_TYPE)
                        && template.fields().stream().noneMatch(it -> it.key().equals(key)))
                .forEach(key -> faults.add(new Violation(
                        "/content/" + key, "“%s”里没有这一项".formatted(template.title()), "The template has no " + key)));
        if (!faults.isEmpty()) {
            throw Problem.rejected(
                            "document-incomplete",
                            "“%s”缺少必须写明的内容，不能出具".formatted(template.title()),
                            "%s lacks what it must say and cannot be issued".formatted(template.code()))
                    .with(faults);
        }
        return content;
    }

    String json() {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the content of a document cannot be written", e);
        }
    }

    /** Line by line, in the order of the template. */
    String text() {
        List<String> lines = new ArrayList<>();
        for (Template.Field field : template.fields()) {
            Object value = values.get(field.key());
            if (value instanceof Collection<?> list && Boolean.TRUE.equals(field.ownLabels())) {
                list.forEach(item -> lines.add(words(item)));
            } else if (value instanceof Collection<?> list && !list.isEmpty()) {
                lines.add(field.label() + "：");
                int number = 1;
                for (Object item : list) {
                    lines.add(number++ + ". " + words(item));
                }
            } else if (value != null) {
                lines.add(field.label() + "：" + (value instanceof Collection<?> ? field.emptyAs() : words(value)));
            }
        }
        return String.join("\n", lines);
    }

    private static String words(@Nullable Object value) {
        if (value instanceof LocalDate day) {
            return DistrictTime.inWords(day);
        }
        if (value instanceof Instant instant) {
            return MINUTE.format(instant.atZone(DistrictTime.ZONE));
        }
        if (value instanceof Map<?, ?> parts) {
            return parts.values().stream()
                    .filter(it -> !isEmpty(it))
                    .map(Content::words)
                    .collect(Collectors.joining("："));
        }
        return String.valueOf(value).strip();
    }

    private static Object masked(Template.Mask mask, Object value) {
        return String.valueOf(mask.of(String.valueOf(value)));
    }

    private static @Nullable Object withoutBlanks(@Nullable Object value) {
        return value instanceof Collection<?> list
                ? list.stream().filter(it -> !isEmpty(it)).toList()
                : value;
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> list && list.isEmpty());
    }
}
