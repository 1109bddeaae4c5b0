package org.runonce.duplicate;

import org.runonce.duplicate.text.Intent;

/**
 * One piece of evidence: this filed function is like that existing one.
 *
 * @param score 0 to 1
 * @param intent what the filing says it does with the thing: builds its own, reuses it, or nothing
 */
public record Match(
        int functionNo,
        String functionName,
        boolean main,
        TargetKind targetKind,
        String targetCode,
        String targetName,
        String targetFunction,
        double score,
        Intent intent,
        MatchLevel level) {
    boolean same() {
        return level == MatchLevel.SAME;
    }
}
