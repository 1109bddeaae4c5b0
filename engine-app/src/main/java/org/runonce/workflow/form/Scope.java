package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.runonce.shared.Violation;

/**
 * One object of the submitted data while it is checked.
 *
 * @param pointer where it lies in the whole
 * @param variables what an expression sees
 * @param self what an expression inside a list calls {@code parent}
 */
record Scope(
        JsonNode data,
        JsonNode shown,
        String pointer,
        Map<String, Object> variables,
        Map<String, Object> self,
        List<Integer> indexes,
        LocalDate today,
        Manner manner,
        List<Violation> found) {
    /** Nobody reads more; it also bounds the answer to a hostile request. */
    private static final int MOST_FAULTS = 100;

    private static final ObjectMapper JSON = new ObjectMapper();

    static Scope root(
            JsonNode data, JsonNode shown, ObjectNode known, LocalDate today, Manner manner, List<Violation> found) {
        Map<String, Object> variables = asMap(known);
        return new Scope(data, shown, "", variables, variables, List.of(), today, manner, found);
    }

    Scope row(JsonNode row, JsonNode shownRow, String rowPointer, ObjectNode known, int number) {
        Map<String, Object> own = asMap(known);
        List<Integer> rowIndexes = new ArrayList<>(indexes);
        rowIndexes.add(number);
        Map<String, Object> all = new HashMap<>(variables);
        all.putAll(own);
        all.put("this", own);
        all.put("parent", self);
        all.put("i", List.copyOf(rowIndexes));
        return new Scope(row, shownRow, rowPointer, all, own, rowIndexes, today, manner, found);
    }

    void refuse(String at, String zh, String en) {
        if (found.size() < MOST_FAULTS) {
            found.add(new Violation(at, zh, en));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(ObjectNode node) {
        return JSON.convertValue(node, Map.class);
    }
}
