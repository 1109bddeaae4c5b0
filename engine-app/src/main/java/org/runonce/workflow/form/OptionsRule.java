package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashSet;
import java.util.Set;

/** Any of the options, each once. */
record OptionsRule(Set<JsonNode> options) implements Rule {
    @Override
    public boolean isEmpty(JsonNode value) {
        return Rule.super.isEmpty(value) || (value.isArray() && value.isEmpty());
    }

    @Override
    public JsonNode empty() {
        return JsonNodeFactory.instance.arrayNode();
    }

    @Override
    public boolean fits(JsonNode value) {
        return value.isArray();
    }

    @Override
    public void check(JsonNode value, Place place) {
        if (!value.isArray()) {
            place.refuse("应是选项的列表", "must be a list of its options");
            return;
        }
        Set<JsonNode> seen = new HashSet<>();
        for (JsonNode chosen : value) {
            if (!options.contains(chosen)) {
                place.refuse("只能从选项中选择", "must hold only its options");
                return;
            }
            if (!seen.add(chosen)) {
                place.refuse("同一选项只能选一次", "must not hold an option twice");
                return;
            }
        }
    }

    @Override
    public String demandZh() {
        return "至少选一项";
    }

    @Override
    public String demandEn() {
        return "needs at least one option";
    }
}
