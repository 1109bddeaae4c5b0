package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Ways into the data: a key with dots, or a group's path before it, leads through nested objects. */
final class Paths {
    private Paths() {}

    static JsonNode get(JsonNode root, List<String> path) {
        JsonNode at = root;
        for (String name : path) {
            at = at.isObject() ? at.path(name) : MissingNode.getInstance();
        }
        return at;
    }

    static void set(ObjectNode root, List<String> path, JsonNode value) {
        ObjectNode at = root;
        for (String name : path.subList(0, path.size() - 1)) {
            at = at.get(name) instanceof ObjectNode inner ? inner : at.putObject(name);
        }
        at.set(path.get(path.size() - 1), value);
    }

    static String pointer(String base, List<String> path) {
        StringBuilder pointer = new StringBuilder(base);
        path.forEach(name -> pointer.append('/').append(escape(name)));
        return pointer.toString();
    }

    /** A name as RFC 6901 writes it; an overlong one from a request is cut. */
    static String escape(String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return escaped.length() <= 100 ? escaped : escaped.substring(0, 100) + "…";
    }
}
