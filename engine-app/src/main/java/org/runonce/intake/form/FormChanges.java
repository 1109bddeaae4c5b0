package org.runonce.intake.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares what two fillings of one form say. A field left empty, and a box not ticked, say nothing. */
public final class FormChanges {
    private FormChanges() {}

    public static List<FormChange> between(JsonNode form, JsonNode before, JsonNode after) {
        FieldWords words = FieldWords.of(form);
        List<FormChange> changes = new ArrayList<>();
        for (String key : keys(before, after)) {
            JsonNode was = before.path(key);
            JsonNode is = after.path(key);
            if (!same(was, is)) {
                changes.add(new FormChange(words.label(key), words.said(key, was), words.said(key, is)));
            }
        }
        return List.copyOf(changes);
    }

    private static Set<String> keys(JsonNode before, JsonNode after) {
        Set<String> keys = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(keys::add);
        after.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        return (saysNothing(one) && saysNothing(other)) || one.equals(other);
    }

    static boolean saysNothing(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.textValue().isBlank())
                || (value.isBoolean() && !value.booleanValue())
                || (value.isContainerNode() && value.isEmpty());
    }
}
