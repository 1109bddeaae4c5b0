package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field with a value of its own.
 *
 * @param otherwise the form's default value, missing if it has none
 */
record Input(
        Heading heading,
        Rule rule,
        boolean required,
        @Nullable Expression hide,
        Lock lock,
        JsonNode otherwise) implements Component {
    @Override
    public void check(Scope scope, boolean hidden) {
        JsonNode value = Paths.get(scope.data(), heading.path());
        Place place = new Place(heading, scope);
        if (scope.manner() == Manner.DRAFT) {
            if (isGiven(value) && !rule.fits(value)) {
                place.refuse("的值类型不对", "has a value of another kind");
            }
        } else if (hidden || Expression.holds(hide, scope)) {
            place.refuseAnyOf(value);
        } else if (lock.closes(scope)) {
            refuseChange(value, place);
        } else if (required && rule.isEmpty(value) && (isGiven(value) || scope.manner() == Manner.WHOLE)) {
            place.refuse(rule.demandZh(), rule.demandEn());
        } else if (isGiven(value)) {
            rule.check(value, place);
        }
    }

    @Override
    public boolean hides(List<String> path, Scope scope, boolean hidden) {
        return heading.path().equals(path) && (hidden || Expression.holds(hide, scope));
    }

    private void refuseChange(JsonNode value, Place place) {
        if (isGiven(value) && !value.equals(standing(place.scope().shown()))) {
            place.refuse("是只读的，不能修改", "is read-only and cannot be changed");
        }
    }

    /** What a locked field holds. */
    private JsonNode standing(JsonNode shown) {
        JsonNode value = Paths.get(shown, heading.path());
        return isGiven(value) ? value : otherwise;
    }

    @Override
    public void offer(JsonNode data, JsonNode shown, ObjectNode known) {
        JsonNode value = Paths.get(data, heading.path());
        if (!isGiven(value) && lock.mayClose()) {
            value = standing(shown);
        }
        Paths.set(known, heading.path(), isGiven(value) ? value : rule.empty());
    }

    private static boolean isGiven(JsonNode value) {
        return !value.isMissingNode() && !value.isNull();
    }
}
