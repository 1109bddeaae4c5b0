package org.runonce.project;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A function as the reviews left it. @param cutReason why it was cut; null while it is kept */
public record FunctionView(
        int no,
        String name,
        String description,
        boolean main,
        BigDecimal costWan,
        @Nullable String cutReason) {
    public boolean kept() {
        return cutReason == null;
    }
}
