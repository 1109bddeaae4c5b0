package org.runonce.tasklist.sign;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param held the holder is done with the task and waits for the signers */
public record SheetView(
        SignOrder order,
        SignRule rule,
        @Nullable Integer threshold,
        String reason,
        String askedBy,
        Instant askedAt,
        SheetState state,
        boolean held,
        List<SignPart> signers) {}
