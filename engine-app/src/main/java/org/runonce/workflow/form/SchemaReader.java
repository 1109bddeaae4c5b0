package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads one form; collects everything that is wrong with it before it says so. */
final class SchemaReader {
    /** These show something or move something, and hold no data. */
    private static final Set<String> WITHOUT_DATA =
            Set.of("text", "html", "image", "separator", "spacer", "iframe", "button", "table");

    private static final Set<String> MAY_ROUTE = Set.of("checkbox", "number", "radio", "select");

    private final List<String> faults = new ArrayList<>();
    private final Set<String> routingFields = new LinkedHashSet<>();

    FormSchema read(JsonNode schema) {
        String id = schema.path("id").asText("");
        if (!schema.path("type").asText("").equals("default")
                || !schema.path("components").isArray()) {
            throw new FormDefect(id, List.of("not a Camunda form: it needs the type \"default\" and components"));
        }
        Level level = level(schema.path("components"), true);
        if (!faults.isEmpty()) {
            throw new FormDefect(id, faults);
        }
        return new FormSchema(id, level, routingFields);
    }

    private Level level(JsonNode components, boolean top) {
        Names names = new Names();
        DayOrders days = new DayOrders();
        List<Component> read = components(components, List.of(), names, days, top);
        return new Level(read, names, days.read());
    }

    private List<Component> components(
            JsonNode components, List<String> under, Names names, DayOrders days, boolean top) {
        List<Component> read = new ArrayList<>();
        for (JsonNode json : components) {
            String type = json.path("type").asText("");
            if (!WITHOUT_DATA.contains(type)) {
                component(type, new Attributes(json, faults), under, names, days, top, read);
            }
        }
        return List.copyOf(read);
    }

    private void component(
            String type,
            Attributes of,
            List<String> under,
            Names names,
            DayOrders days,
            boolean top,
            List<Component> read) {
        switch (type) {
            case "group" ->
                read.add(
                        new Group(components(of.children(), of.pathUnder(under, "path"), names, days, top), of.hide()));
            case "dynamiclist" -> {
                Heading heading = heading(of, under, "path", names);
                int most = of.property("maxItems", Rows.MOST);
                read.add(new Rows(heading, level(of.children(), false), of.property("minItems", 0), most, of.hide()));
            }
            default -> {
                Heading heading = heading(of, under, "key", names);
                Rules.of(type, of).ifPresent(rule -> read.add(input(rule, heading, of)));
                days.note(of, heading);
                noteRouting(type, of, heading, top);
            }
        }
    }

    private static Input input(Rule rule, Heading heading, Attributes of) {
        return new Input(heading, rule, of.required(), of.hide(), of.lock(), of.defaultValue());
    }

    private Heading heading(Attributes of, List<String> under, String attribute, Names names) {
        List<String> path = of.pathUnder(under, attribute);
        if (path.size() == under.size()) {
            of.fault("has no " + attribute);
        } else if (!names.claim(path)) {
            of.fault("lies on the path of another field: " + String.join(".", path));
        }
        return new Heading(of.id(), path, of.label(path));
    }

    private void noteRouting(String type, Attributes of, Heading heading, boolean top) {
        if (!of.routes()) {
            return;
        }
        if (!top || !MAY_ROUTE.contains(type)) {
            of.fault("cannot steer a process: only a checkbox, number, radio or select outside of lists can");
        }
        routingFields.add(String.join(".", heading.path()));
    }
}
