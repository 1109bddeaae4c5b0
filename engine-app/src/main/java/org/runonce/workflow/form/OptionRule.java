package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** One of the options. */
record OptionRule(Set<JsonNode> options) implements Rule {
    @Override
    public boolean fits(JsonNode value) {
        return value.isValueNode();
    }

    @Override
    public void check(JsonNode value, Place place) {
        if (!options.contains(value)) {
            place.refuse("只能从选项中选择", "must be one of its options");
        }
    }

    @Override
    public String demandZh() {
        return "必选";
    }
}
