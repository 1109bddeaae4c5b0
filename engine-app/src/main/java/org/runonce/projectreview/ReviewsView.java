package org.runonce.projectreview;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reviews said, as far as the reader may see it. @param panel null until experts are selected */
public record ReviewsView(List<First> firstReview, @Nullable PanelView panel, List<Joint> jointReview) {

    public record First(FirstReviewPart part, String partName, boolean passed, String reason, String by, Instant at) {}

    /** @param inSupport what the majority says; null until the group has spoken */
    public record PanelView(
            int needed,
            List<Member> members,
            @Nullable Boolean inSupport,
            @Nullable String chair,
            @Nullable String summary,
            @Nullable Instant recordedAt) {}

    /** @param opinion null while it is not given, or not open to the reader */
    public record Member(
            String expert,
            String name,
            boolean recused,
            boolean spoken,
            @Nullable ExpertOpinion opinion) {}

    public record Joint(
            int round,
            JointReviewer reviewer,
            String reviewerName,
            boolean recommended,
            @Nullable BigDecimal recommendedWan,
            @Nullable String group,
            String reason,
            String by,
            Instant at) {}
}
