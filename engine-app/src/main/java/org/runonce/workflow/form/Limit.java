package org.runonce.workflow.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A bound of a value: a number of the form, or an expression over its other answers. */
record Limit(@Nullable BigDecimal fixed, @Nullable Expression expression) {
    static final Limit NONE = new Limit(null, null);

    /** Null where there is no bound. */
    @Nullable
    BigDecimal in(Scope scope) {
        if (expression == null) {
            return fixed;
        }
        return expression.value(scope) instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    boolean isAbove(BigDecimal value, Scope scope) {
        BigDecimal bound = in(scope);
        return bound != null && value.compareTo(bound) < 0;
    }

    boolean isBelow(BigDecimal value, Scope scope) {
        BigDecimal bound = in(scope);
        return bound != null && value.compareTo(bound) > 0;
    }

    /** For people. */
    String text(Scope scope) {
        BigDecimal bound = in(scope);
        return bound == null ? "" : bound.stripTrailingZeros().toPlainString();
    }
}
