package org.runonce.tasklist.sign;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param heldData what the holder entered, held until the signers have signed; never with {@link SignOrder#BEFORE}
 * @param heldBy the holder who entered it
 */
public record SignSheet(
        String id,
        String taskId,
        SignOrder order,
        SignRule rule,
        @Nullable Integer threshold,
        String reason,
        String askedBy,
        Instant askedAt,
        SheetState state,
        @Nullable String heldData,
        @Nullable String heldBy,
        List<SignPart> parts) {
    private static final Set<SignPart.State> SIGNING =
            Set.of(SignPart.State.ASKED, SignPart.State.AGREED, SignPart.State.DISAGREED);

    /** With {@link SignOrder#AFTER} nobody is asked until the holder is done. */
    public boolean asksNow() {
        return order != SignOrder.AFTER || heldData != null;
    }

    /** Whether the holder may be done with the task now, before the signers are. */
    public boolean takesHeldData() {
        return order != SignOrder.BEFORE && heldData == null;
    }

    /** Another signer is asked in the same round, not in a round of its own. */
    public boolean isAskedAs(SignAsk ask) {
        return order == ask.order() && rule == ask.rule() && Objects.equals(threshold, ask.threshold());
    }

    public List<SignPart> lastParts(int many) {
        return parts.subList(parts.size() - many, parts.size());
    }

    /** Asked or signed; who was let off may be asked again. */
    public boolean names(String userId) {
        return parts.stream().anyMatch(it -> it.userId().equals(userId) && SIGNING.contains(it.state()));
    }

    /** The weights of all who are asked or have agreed. */
    public int reachable() {
        return parts.stream()
                .filter(it -> it.state() == SignPart.State.ASKED || it.state() == SignPart.State.AGREED)
                .mapToInt(SignPart::weight)
                .sum();
    }

    public SheetState count() {
        return rule.settle(parts, threshold);
    }

    public SheetView view() {
        return new SheetView(
                order,
                rule,
                threshold,
                reason,
                askedBy,
                askedAt,
                state,
                state == SheetState.OPEN && heldData != null,
                parts);
    }
}
