package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

/** What one type of component wants of its value. */
interface Rule {
    /** Whether the value is of the kind that the component holds, right or not. */
    boolean fits(JsonNode value);

    /** Called for a value that is there, though it may be empty. */
    void check(JsonNode value, Place place);

    /** Whether the value counts as no answer. */
    default boolean isEmpty(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    /** The value a condition sees where there is no answer. */
    default JsonNode empty() {
        return NullNode.getInstance();
    }

    default String demandZh() {
        return "必填";
    }

    default String demandEn() {
        return "is required";
    }
}
