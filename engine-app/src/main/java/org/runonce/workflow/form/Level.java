package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The components that share one object of the data: the form itself, or one row of a list. */
record Level(List<Component> components, Names names, List<DayOrder> orders) {
    void check(Scope scope) {
        names.refuseUnknown(scope);
        components.forEach(component -> component.check(scope, false));
        if (scope.manner() != Manner.DRAFT) {
            orders.forEach(order -> order.check(scope));
        }
    }

    boolean hides(List<String> path, Scope scope) {
        return components.stream().anyMatch(component -> component.hides(path, scope, false));
    }

    void offer(JsonNode data, JsonNode shown, ObjectNode known) {
        components.forEach(component -> component.offer(data, shown, known));
    }
}
