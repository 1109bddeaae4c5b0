package org.runonce.tasklist.sign;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param heldData with {@link SignOrder#AFTER} what the holder entered, held until the signers have signed
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
    /** With {@link SignOrder#AFTER} nobody is asked until the holder is done. */
    public boolean asksNow() {
        return order != SignOrder.AFTER || heldData != null;
    }

    public SheetState count() {
        return rule.settle(parts, threshold);
    }

    public SheetView view() {
        return new SheetView(order, rule, threshold, reason, askedBy, askedAt, state, heldData != null, parts);
    }
}
