package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runonce.shared.Violation;

/** A form as the server reads it; immutable, read once per content. */
public final class FormSchema {
    private static final int CACHED = 500;
    private static final Map<JsonNode, FormSchema> CACHE = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<JsonNode, FormSchema> eldest) {
            return size() > CACHED;
        }
    };

    private final String id;
    private final Level level;
    private final Set<String> routingFields;

    FormSchema(String id, Level level, Set<String> routingFields) {
        this.id = id;
        this.level = level;
        this.routingFields = Set.copyOf(routingFields);
    }

    /** @throws FormDefect naming every component that is wrong */
    public static FormSchema of(JsonNode schema) {
        synchronized (CACHE) {
            FormSchema known = CACHE.get(schema);
            if (known == null) {
                known = new SchemaReader().read(schema);
                CACHE.put(schema.deepCopy(), known);
            }
            return known;
        }
    }

    public String id() {
        return id;
    }

    /** Keys of the fields that steer the process: those marked with the property {@code routes}. */
    public Set<String> routingFields() {
        return routingFields;
    }

    /**
     * @param shown the values the form was opened with
     * @param today for dates that may not lie in the past
     */
    public List<Violation> check(JsonNode data, JsonNode shown, LocalDate today) {
        return check(data, shown, today, Manner.WHOLE);
    }

    List<Violation> check(JsonNode data, JsonNode shown, LocalDate today, Manner manner) {
        if (!data.isObject()) {
            return List.of(new Violation("", "表单数据应是一个对象", "The data of a form is an object"));
        }
        List<Violation> found = new ArrayList<>();
        level.check(scope(data, shown, today, manner, found));
        return List.copyOf(found);
    }

    /** Whether the form does not show this field while it holds these data. */
    boolean hides(String field, JsonNode data, LocalDate today) {
        JsonNode nothing = JsonNodeFactory.instance.objectNode();
        return level.hides(List.of(field.split("\\.")), scope(data, nothing, today, Manner.GIVEN, new ArrayList<>()));
    }

    private Scope scope(JsonNode data, JsonNode shown, LocalDate today, Manner manner, List<Violation> found) {
        ObjectNode known = shown.isObject() ? shown.deepCopy() : JsonNodeFactory.instance.objectNode();
        level.offer(data, shown, known);
        return Scope.root(data, shown, known, today, manner, found);
    }
}
