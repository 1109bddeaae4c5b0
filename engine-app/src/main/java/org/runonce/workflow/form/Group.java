package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Components under one heading, hidden together; the paths of its children already include its own. */
record Group(List<Component> components, @Nullable Expression hide) implements Component {
    @Override
    public void check(Scope scope, boolean hidden) {
        boolean allHidden = hidden || Expression.holds(hide, scope);
        components.forEach(component -> component.check(scope, allHidden));
    }

    @Override
    public boolean hides(List<String> path, Scope scope, boolean hidden) {
        boolean allHidden = hidden || Expression.holds(hide, scope);
        return components.stream().anyMatch(component -> component.hides(path, scope, allHidden));
    }

    @Override
    public void offer(JsonNode data, JsonNode shown, ObjectNode known) {
        components.forEach(component -> component.offer(data, shown, known));
    }
}
