package org.runonce.batch;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.duplicate.DuplicateReport;
import org.runonce.duplicate.DuplicateVerdict;
import org.runonce.duplicate.MatchLevel;
import org.runonce.duplicate.TargetKind;

/**
 * What the duplicate check found, in a line.
 *
 * @param verdict null while the project has not been checked
 * @param share of its cost that goes into what exists already, 0 to 1
 * @param components the shared components that have its functions already
 * @param projects the projects that do
 */
public record DuplicateFinding(
        @Nullable DuplicateVerdict verdict, BigDecimal share, List<String> components, List<String> projects) {
    static final DuplicateFinding NOT_CHECKED = new DuplicateFinding(null, BigDecimal.ZERO, List.of(), List.of());

    static DuplicateFinding of(DuplicateReport report) {
        return new DuplicateFinding(
                report.verdict(),
                report.share(),
                existing(report, TargetKind.COMPONENT),
                existing(report, TargetKind.PROJECT));
    }

    private static List<String> existing(DuplicateReport report, TargetKind kind) {
        return report.matches().stream()
                .filter(it -> it.level() == MatchLevel.SAME && it.targetKind() == kind)
                .map(it -> it.targetName())
                .distinct()
                .toList();
    }

    /** The graver, the higher. */
    int rank() {
        return verdict == null ? -1 : verdict.ordinal();
    }
}
