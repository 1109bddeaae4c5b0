package org.runonce.quota;

import java.math.BigDecimal;

/**
 * A quota as it stands.
 *
 * @param capacity what was set, in the unit of the kind
 * @param used what is gone for good
 * @param reserved what cases under way hold
 */
public record Quota(
        String kind, String office, String item, BigDecimal capacity, BigDecimal used, BigDecimal reserved) {
    public BigDecimal free() {
        return capacity.subtract(used).subtract(reserved);
    }

    QuotaKey key() {
        return new QuotaKey(kind, office, item);
    }
}
