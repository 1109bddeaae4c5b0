package org.runonce.quota;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runonce.catalogue.Matter;

/** What a case would take of a quota. */
public record QuotaNeed(QuotaKey key, BigDecimal amount) {
    /**
     * What an application asks for; empty where its matter takes nothing that is counted, or nobody knows yet for which
     * office it is.
     *
     * @param data the application form
     */
    public static Optional<QuotaNeed> of(Matter matter, @Nullable String office, JsonNode data) {
        Matter.QuotaUse use = matter.quota();
        if (use == null || office == null) {
            return Optional.empty();
        }
        String item = use.itemField() == null
                ? ""
                : data.path(use.itemField()).asText("").strip();
        return Optional.of(new QuotaNeed(new QuotaKey(use.kind(), office, item), amount(use, data)));
    }

    /** What a case holds while it is under way; empty where the figures only answer the eligibility table. */
    public static Optional<QuotaNeed> toReserve(Matter matter, @Nullable String office, JsonNode data) {
        Matter.QuotaUse use = matter.quota();
        return use == null || !use.reserves() ? Optional.empty() : of(matter, office, data);
    }

    private static BigDecimal amount(Matter.QuotaUse use, JsonNode data) {
        if (use.amountField() == null) {
            return BigDecimal.ONE;
        }
        JsonNode asked = data.path(use.amountField());
        return asked.isNumber() ? asked.decimalValue() : BigDecimal.ZERO;
    }
}
