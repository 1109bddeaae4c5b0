package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number.
 *
 * @param decimals at most so many digits after the point; negative for any
 * @param step the value is a multiple of it
 * @param asText the form hands numbers over as texts, so that no digit is lost
 */
record NumberRule(
        Limit min, Limit max, int decimals, @Nullable BigDecimal step, boolean asText) implements Rule {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}(\\.\\d{1,20})?");

    /** Beyond it a browser counts wrongly. */
    private static final BigDecimal GREATEST = BigDecimal.valueOf(9_007_199_254_740_991L);

    @Override
    public boolean fits(JsonNode value) {
        return asText ? value.isTextual() : value.isNumber();
    }

    @Override
    public void check(JsonNode value, Place place) {
        if (!fits(value)) {
            place.refuse(
                    asText ? "应是写成文字的数" : "应是数字", asText ? "must be a number written as text" : "must be a number");
            return;
        }
        BigDecimal number = asText ? plain(value.textValue()) : finite(value);
        if (number == null) {
            place.refuse("不是可用的数", "is not a usable number");
        } else {
            checkBounds(number, place);
            checkDigits(number, place);
        }
    }

    private static @Nullable BigDecimal plain(String text) {
        return PLAIN.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    private static @Nullable BigDecimal finite(JsonNode value) {
        if (value.isDouble() && !Double.isFinite(value.doubleValue())) {
            return null;
        }
        BigDecimal number = value.decimalValue();
        // the scale first: an exponent of a billion must not be written out
        boolean usable = Math.abs((long) number.scale()) <= 400 && number.abs().compareTo(GREATEST) <= 0;
        return usable ? number : null;
    }

    private void checkBounds(BigDecimal number, Place place) {
        Scope scope = place.scope();
        if (min.isAbove(number, scope)) {
            place.refuse("不能小于 " + min.text(scope), "must not be less than " + min.text(scope));
        }
        if (max.isBelow(number, scope)) {
            place.refuse("不能大于 " + max.text(scope), "must not be greater than " + max.text(scope));
        }
    }

    private void checkDigits(BigDecimal number, Place place) {
        if (decimals >= 0 && number.stripTrailingZeros().scale() > decimals) {
            place.refuse(
                    decimals == 0 ? "应是整数" : "最多 %d 位小数".formatted(decimals),
                    decimals == 0 ? "must be a whole number" : "may have at most %d decimals".formatted(decimals));
        }
        if (step != null && number.remainder(step).signum() != 0) {
            place.refuse("应是 %s 的倍数".formatted(step.toPlainString()), "must be a multiple of " + step.toPlainString());
        }
    }
}
