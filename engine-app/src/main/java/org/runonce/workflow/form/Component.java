package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A component of a form that holds data, itself or in its children. */
interface Component {
    /** Adds what is wrong with this component's data; inside a hidden container everything is hidden. */
    void check(Scope scope, boolean hidden);

    /** Whether the field on this path is here and not shown; the rows of a list are not looked into. */
    boolean hides(List<String> path, Scope scope, boolean hidden);

    /** Writes into {@code known} the values that conditions see: as the viewer does, a field without one counts as empty. */
    void offer(JsonNode data, JsonNode shown, ObjectNode known);
}
