package org.runonce.quota;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a case holds what it needs.
 *
 * @param quota how it stands after the attempt; null where nobody has set one
 * @param heldBy the cases under way that hold the rest
 */
public record QuotaOutcome(
        boolean reserved, QuotaNeed need, @Nullable Quota quota, List<String> heldBy) {
    /** Nothing is counted. */
    public BigDecimal missing() {
        if (reserved || quota == null) {
            return BigDecimal.ZERO;
        }
        return need.amount().subtract(quota.free()).max(BigDecimal.ZERO);
    }
}
