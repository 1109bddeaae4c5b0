package org.runonce.quota;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runonce.catalogue.Matter;
import org.runonce.quota.QuotaClaims.Claim;
import org.runonce.quota.QuotaClaims.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 编制与额度: vehicles, posts and money of the offices. A case holds what it needs while it is under way, takes it with
 * the grant and lets it go with every other end.
 */
@Component
@Transactional
public class Quotas {
    private final QuotaTable table;
    private final QuotaClaims claims;

    Quotas(QuotaTable table, QuotaClaims claims) {
        this.table = table;
        this.claims = claims;
    }

    /** Holds what the case needs if it is still there; asked again for the same need, the case still holds it once. */
    public QuotaOutcome reserve(String caseNumber, QuotaNeed need) {
        Optional<Claim> claim = claims.findForUpdate(caseNumber);
        if (claim.filter(it -> it.state() == State.TAKEN || holds(it, need)).isPresent()) {
            return outcome(true, need);
        }
        claim.filter(it -> it.state() == State.RESERVED).ifPresent(this::letGo);
        if (!table.hold(need.key(), need.amount())) {
            return outcome(false, need);
        }
        claims.reserve(caseNumber, need);
        return outcome(true, need);
    }

    /** The grant uses up what the case held. A case that holds nothing takes nothing. */
    public void take(String caseNumber) {
        claims.findForUpdate(caseNumber)
                .filter(it -> it.state() == State.RESERVED)
                .ifPresent(it -> {
                    table.use(it.key(), it.amount());
                    claims.mark(caseNumber, State.TAKEN);
                });
    }

    /** What the case held is free for the next one; what it has taken stays taken. */
    public void release(String caseNumber) {
        claims.findForUpdate(caseNumber)
                .filter(it -> it.state() == State.RESERVED)
                .ifPresent(this::letGo);
    }

    /** Empty where nobody has set one. */
    @Transactional(readOnly = true)
    public Optional<Quota> find(QuotaKey key) {
        return table.find(key);
    }

    /**
     * What the data say for the inputs of the matter's eligibility table; an input whose quota nobody has set, or whose
     * office is not known, is null.
     *
     * @param caseNumber its own reservation does not count against it; null before there is a case
     */
    public Map<String, @Nullable Object> facts(
            Matter matter, @Nullable String office, JsonNode data, @Nullable String caseNumber) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        Matter.QuotaUse use = matter.quota();
        if (use == null) {
            return facts;
        }
        use.facts().keySet().forEach(input -> facts.put(input, null));
        QuotaNeed.of(matter, office, data)
                .ifPresent(need -> table.find(need.key()).ifPresent(quota -> {
                    BigDecimal others = quota.reserved().subtract(ownShare(caseNumber, need.key()));
                    use.facts().forEach((input, fact) -> facts.put(input, value(fact, quota, others, need.amount())));
                }));
        return facts;
    }

    private static Object value(Matter.QuotaFact fact, Quota quota, BigDecimal others, BigDecimal asked) {
        BigDecimal value =
                switch (fact) {
                    case CAPACITY -> quota.capacity();
                    case USED -> quota.used();
                    case RESERVED -> others;
                    case COMMITTED -> quota.used().add(others);
                    case AFTER -> quota.used().add(others).add(asked);
                    case FREE -> quota.capacity().subtract(quota.used()).subtract(others);
                };
        return value.stripTrailingZeros().scale() <= 0 ? (Object) value.longValueExact() : (Object) value.doubleValue();
    }

    private BigDecimal ownShare(@Nullable String caseNumber, QuotaKey key) {
        if (caseNumber == null) {
            return BigDecimal.ZERO;
        }
        return claims.findForUpdate(caseNumber)
                .filter(it -> it.state() == State.RESERVED && it.key().equals(key))
                .map(Claim::amount)
                .orElse(BigDecimal.ZERO);
    }

    private void letGo(Claim claim) {
        table.letGo(claim.key(), claim.amount());
        claims.mark(claim.caseNumber(), State.RELEASED);
    }

    private static boolean holds(Claim claim, QuotaNeed need) {
        return claim.state() == State.RESERVED
                && claim.key().equals(need.key())
                && claim.amount().compareTo(need.amount()) == 0;
    }

    private QuotaOutcome outcome(boolean reserved, QuotaNeed need) {
        List<String> heldBy = reserved ? List.of() : claims.holding(need.key());
        return new QuotaOutcome(reserved, need, table.find(need.key()).orElse(null), heldBy);
    }
}
