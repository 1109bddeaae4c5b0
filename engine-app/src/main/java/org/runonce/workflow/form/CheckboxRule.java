package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;

/** Yes or no; a required one must be ticked. */
record CheckboxRule() implements Rule {
    @Override
    public boolean isEmpty(JsonNode value) {
        return Rule.super.isEmpty(value) || (value.isBoolean() && !value.booleanValue());
    }

    @Override
    public JsonNode empty() {
        return BooleanNode.FALSE;
    }

    @Override
    public boolean fits(JsonNode value) {
        return value.isBoolean();
    }

    @Override
    public void check(JsonNode value, Place place) {
        if (!value.isBoolean()) {
            place.refuse("应是“是”或“否”（true/false）", "must be true or false");
        }
    }

    @Override
    public String demandZh() {
        return "必须勾选";
    }

    @Override
    public String demandEn() {
        return "must be ticked";
    }
}
