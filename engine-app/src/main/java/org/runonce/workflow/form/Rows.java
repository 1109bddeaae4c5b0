package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dynamic list: an array whose every row holds the same components. */
record Rows(
        Heading heading,
        Level row,
        int fewest,
        int most,
        @Nullable Expression hide) implements Component {
    /** Where the form names no bound of its own. */
    static final int MOST = 200;

    @Override
    public void check(Scope scope, boolean hidden) {
        JsonNode rows = Paths.get(scope.data(), heading.path());
        Place place = new Place(heading, scope);
        if (scope.manner() != Manner.DRAFT && (hidden || Expression.holds(hide, scope))) {
            place.refuseAnyOf(rows);
        } else if (rows.isArray()) {
            checkRows(rows, scope, place);
        } else if (!rows.isMissingNode() && !rows.isNull()) {
            place.refuse("应是一个列表", "must be a list");
        } else if (fewest > 0 && scope.manner() == Manner.WHOLE) {
            place.refuse("至少要有 %d 行".formatted(fewest), "needs at least %d row(s)".formatted(fewest));
        }
    }

    private void checkRows(JsonNode rows, Scope scope, Place place) {
        if (rows.size() < fewest && scope.manner() != Manner.DRAFT) {
            place.refuse("至少要有 %d 行".formatted(fewest), "needs at least %d row(s)".formatted(fewest));
        } else if (rows.size() > most) {
            place.refuse("最多 %d 行".formatted(most), "may have at most %d row(s)".formatted(most));
            return;
        }
        JsonNode shownRows = Paths.get(scope.shown(), heading.path());
        for (int index = 0; index < rows.size(); index++) {
            checkRow(rows.path(index), shownRows.path(index), index, scope, place);
        }
    }

    private void checkRow(JsonNode data, JsonNode shown, int index, Scope scope, Place place) {
        String pointer = place.pointer() + "/" + index;
        if (!data.isObject()) {
            scope.refuse(
                    pointer,
                    "“%s”的每一行应是一个对象".formatted(heading.label()),
                    "Each row of \"%s\" is an object".formatted(heading.label()));
            return;
        }
        ObjectNode known = ((ObjectNode) data).objectNode();
        row.offer(data, shown, known);
        row.check(scope.row(data, shown, pointer, known, index + 1));
    }

    @Override
    public boolean hides(List<String> path, Scope scope, boolean hidden) {
        return false;
    }

    @Override
    public void offer(JsonNode data, JsonNode shown, ObjectNode known) {
        JsonNode rows = Paths.get(data, heading.path());
        Paths.set(known, heading.path(), rows.isArray() ? rows : known.arrayNode());
    }
}
