package org.runonce.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.DistrictTime;

/**
 * The answer to "can I?" before applying. It advises: whatever it says, an application may be submitted.
 *
 * @param verdict ELIGIBLE, NOT_ELIGIBLE, NEED_INFO, MANUAL or OTHER_WAY
 * @param route which other way, or which kind of grant; null where there is none
 * @param wayOut what to do instead, or how it can become possible
 * @param possibleFrom the day from which it becomes possible, where a date makes it so
 * @param submittable always true: only a written, reasoned notice refuses an application
 */
public record Verdict(
        String matterCode,
        String verdict,
        @Nullable String route,
        String reason,
        @Nullable String basis,
        @Nullable String wayOut,
        @Nullable LocalDate possibleFrom,
        String decision,
        int decisionVersion,
        boolean submittable) {
    /** The verdict as a citizen reads it: with its reason, what it rests on, and the way out. */
    String inWords() {
        StringBuilder words = new StringBuilder(name()).append("。").append(reason);
        if (basis != null) {
            words.append("（").append(basis).append("）");
        }
        if (wayOut != null) {
            words.append("办法：").append(wayOut);
        }
        if (possibleFrom != null) {
            words.append("最早").append(DistrictTime.inWords(possibleFrom)).append("可以办。");
        }
        return words.toString();
    }

    private String name() {
        return switch (verdict) {
            case "ELIGIBLE" -> "可以申请";
            case "NOT_ELIGIBLE" -> "暂不符合条件";
            case "NEED_INFO" -> "还需要补充情况";
            case "MANUAL" -> "需要人工判断";
            case "OTHER_WAY" -> "另有办法";
            default -> verdict;
        };
    }
}
