package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Text of one line or of many. */
record TextRule(
        boolean manyLines,
        Limit minLength,
        Limit maxLength,
        @Nullable TextPattern pattern) implements Rule {
    /** Where the form names no bound of its own. */
    static final int LONGEST = 10_000;

    /** Even where it does. */
    private static final int LONGEST_EVER = 100_000;

    @Override
    public boolean isEmpty(JsonNode value) {
        return Rule.super.isEmpty(value)
                || (value.isTextual() && value.textValue().isBlank());
    }

    @Override
    public JsonNode empty() {
        return TextNode.valueOf("");
    }

    @Override
    public boolean fits(JsonNode value) {
        return value.isTextual();
    }

    @Override
    public void check(JsonNode value, Place place) {
        if (!value.isTextual()) {
            place.refuse("应是文字", "must be a text");
            return;
        }
        String text = value.textValue();
        if (text.isEmpty()) {
            return;
        }
        if (text.codePoints().anyMatch(this::isUnfit)) {
            place.refuse(
                    manyLines ? "含有不能使用的字符" : "含有不能使用的字符，或不止一行",
                    manyLines ? "has characters that cannot be used" : "must be one line without control characters");
        } else if (checkLength(text, place) && pattern != null) {
            pattern.check(text, place);
        }
    }

    private boolean checkLength(String text, Place place) {
        BigDecimal length = BigDecimal.valueOf(text.strip().length());
        BigDecimal bound = maxLength.in(place.scope());
        int longest = bound == null
                ? LONGEST
                : bound.min(BigDecimal.valueOf(LONGEST_EVER)).intValue();
        if (minLength.isAbove(length, place.scope())) {
            String fewest = minLength.text(place.scope());
            place.refuse("至少 %s 个字".formatted(fewest), "needs at least %s characters".formatted(fewest));
            return false;
        }
        if (length.intValue() > longest || text.length() > longest + 1000) {
            place.refuse("最多 %d 个字".formatted(longest), "may have at most %d characters".formatted(longest));
            return false;
        }
        return true;
    }

    private boolean isUnfit(int character) {
        if (character == '\n' || character == '\r' || character == '\t') {
            return !manyLines;
        }
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
