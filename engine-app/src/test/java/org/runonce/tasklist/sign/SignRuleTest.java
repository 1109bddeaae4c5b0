package org.runonce.tasklist.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runonce.tasklist.sign.SignPart.State.AGREED;
import static org.runonce.tasklist.sign.SignPart.State.ASKED;
import static org.runonce.tasklist.sign.SignPart.State.DISAGREED;
import static org.runonce.tasklist.sign.SignPart.State.REMOVED;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignRuleTest {
    @Test
    void all_waits_for_everybody_even_when_one_disagrees() {
        assertThat(settle(SignRule.ALL, DISAGREED, ASKED)).isEqualTo(SheetState.OPEN);
        assertThat(settle(SignRule.ALL, DISAGREED, AGREED)).isEqualTo(SheetState.DECLINED);
        assertThat(settle(SignRule.ALL, AGREED, AGREED)).isEqualTo(SheetState.AGREED);
    }

    @Test
    void any_is_settled_by_the_first_agreement_or_when_all_have_disagreed() {
        assertThat(settle(SignRule.ANY, ASKED, AGREED)).isEqualTo(SheetState.AGREED);
        assertThat(settle(SignRule.ANY, ASKED, DISAGREED)).isEqualTo(SheetState.OPEN);
        assertThat(settle(SignRule.ANY, DISAGREED, DISAGREED)).isEqualTo(SheetState.DECLINED);
    }

    /** The first has one vote, the second two, and so on; three are needed. */
    @Test
    void weights_decide_as_soon_as_they_reach_the_threshold_or_no_longer_can() {
        assertThat(settle(SignRule.WEIGHT, AGREED, ASKED)).isEqualTo(SheetState.OPEN);
        assertThat(settle(SignRule.WEIGHT, AGREED, AGREED, ASKED)).isEqualTo(SheetState.AGREED);
        assertThat(settle(SignRule.WEIGHT, DISAGREED, ASKED)).isEqualTo(SheetState.DECLINED);
    }

    @Test
    void who_was_removed_does_not_count_and_a_sheet_without_anybody_asks_nothing() {
        assertThat(settle(SignRule.ALL, REMOVED, AGREED)).isEqualTo(SheetState.AGREED);
        assertThat(settle(SignRule.WEIGHT, AGREED, REMOVED)).isEqualTo(SheetState.DECLINED);
        for (SignRule rule : SignRule.values()) {
            assertThat(settle(rule, REMOVED, REMOVED)).isEqualTo(SheetState.CANCELLED);
            assertThat(settle(rule, ASKED, ASKED)).as("silence").isEqualTo(SheetState.OPEN);
        }
    }

    private static SheetState settle(SignRule rule, SignPart.State... states) {
        return rule.settle(
                IntStream.range(0, states.length)
                        .mapToObj(i -> new SignPart("sign-" + i, "u" + i, "某", i + 1, states[i], null, null))
                        .toList(),
                rule == SignRule.WEIGHT ? 3 : null);
    }
}
