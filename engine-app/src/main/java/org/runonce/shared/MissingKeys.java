package org.runonce.shared;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the keys that a record needs and a file does not give. A list that is left out is an empty one. */
final class MissingKeys {
    private final Consumer<String> missing;

    MissingKeys(Consumer<String> missing) {
        this.missing = missing;
    }

    void find(JsonNode node, Class<?> type, String at) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = name(component);
            JsonNode value = node.path(name);
            String field = at.isEmpty() ? name : at + "." + name;
            if (component.getType() == List.class) {
                inList(value, component, field);
            } else if (isEmpty(value)) {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    missing.accept(field);
                }
            } else if (component.getType().isRecord() && value.isObject()) {
                find(value, component.getType(), field);
            }
        }
    }

    private void inList(JsonNode list, RecordComponent component, String field) {
        Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        for (int i = 0; i < list.size(); i++) {
            String at = field + "[" + i + "]";
            if (isEmpty(list.path(i))) {
                missing.accept(at);
            } else if (element instanceof Class<?> record
                    && record.isRecord()
                    && list.path(i).isObject()) {
                find(list.path(i), record, at);
            }
        }
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isTextual() && value.asText().isBlank();
    }

    private static String name(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }
}
