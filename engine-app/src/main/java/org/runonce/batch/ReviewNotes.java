package org.runonce.batch;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reviews have said of a project so far.
 *
 * @param expertScore of the group of experts; null before its opinion
 * @param voices of the joint reviewers, in the order in which they were given
 */
public record ReviewNotes(
        @Nullable BigDecimal expertScore, @Nullable String expertOpinion, List<Voice> voices) {
    public static final ReviewNotes NONE = new ReviewNotes(null, null, List.of());

    /** @param unit code of the authority that spoke @param unitName as people call it */
    public record Voice(
            String unit,
            String unitName,
            boolean recommends,
            @Nullable BigDecimal recommendedWan,
            @Nullable String group,
            @Nullable String reason) {}
}
