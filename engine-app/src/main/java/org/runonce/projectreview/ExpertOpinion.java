package org.runonce.projectreview;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What one expert says. @param score 0 to 100 */
public record ExpertOpinion(
        boolean inSupport, int score, @Nullable BigDecimal suggestedWan, String comment) {}
