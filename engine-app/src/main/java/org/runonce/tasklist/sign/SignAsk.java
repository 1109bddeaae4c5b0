package org.runonce.tasklist.sign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

/** Who shall sign, when and by which rule. @param threshold with {@link SignRule#WEIGHT} only */
public record SignAsk(
        List<Signer> signers,
        SignOrder order,
        SignRule rule,
        @Nullable Integer threshold,
        String reason) {
    /** @param weight with {@link SignRule#WEIGHT} only */
    public record Signer(String to, @Nullable Integer weight) {
        public int counted() {
            return weight == null ? 1 : weight;
        }
    }

    /**
     * Refuses what cannot be counted: a sheet that can never be settled, or is settled before it begins.
     *
     * @param standing the weights that the round can count on already
     */
    public void check(int standing) {
        List<Violation> wrong = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < signers.size(); i++) {
            if (!named.add(signers.get(i).to())) {
                wrong.add(new Violation("/signers/" + i + "/to", "同一人不能签两次", "Nobody signs twice"));
            }
            if ((signers.get(i).weight() != null) != (rule == SignRule.WEIGHT)) {
                wrong.add(new Violation("/signers/" + i + "/weight", "票签才要且必须写明票数", "A weight goes with WEIGHT only"));
            }
        }
        int most = standing + signers.stream().mapToInt(Signer::counted).sum();
        boolean countable =
                rule == SignRule.WEIGHT ? threshold != null && threshold >= 1 && threshold <= most : threshold == null;
        if (!countable) {
            wrong.add(new Violation(
                    "/threshold", "票签须写明通过票数（1至%d），其他不写".formatted(most), "Only WEIGHT has a threshold, 1 to " + most));
        }
        if (!wrong.isEmpty()) {
            throw Problem.badInput(wrong);
        }
    }
}
