package org.runonce.construction.building;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.runonce.construction.Percent;
import org.runonce.project.Baseline;

/**
 * How big a change is, all changes since the last approval taken together: what is cut into slices is as big as before.
 *
 * @param approved the baseline that the last approval froze
 * @param inForce the latest version
 * @param before changes that were carried out
 */
record ChangeMeasure(Baseline approved, Baseline inForce, List<ChangeOrder> before, NewChange change) {

    static ChangeMeasure of(List<Baseline> versions, List<ChangeOrder> changes, NewChange change) {
        Baseline approved = versions.stream()
                .filter(it -> it.changeText() == null)
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalStateException("a project under construction was approved"));
        List<ChangeOrder> since = changes.stream()
                .filter(it -> it.baselineVersion != null && it.baselineVersion > approved.version())
                .toList();
        return new ChangeMeasure(approved, versions.get(versions.size() - 1), since, change);
    }

    /** What the table {@code change-order-level} reads. */
    Map<String, Object> facts() {
        return Map.of("mainFunctionTouched", mainFunctionTouched(), "totalPercent", totalPercent());
    }

    private boolean mainFunctionTouched() {
        return inForce.functions().stream()
                .anyMatch(it -> it.main() && change.droppedFunctions().contains(it.no()));
    }

    private double totalPercent() {
        BigDecimal moved = before.stream()
                .map(it -> it.deltaWan.abs())
                .reduce(change.deltaWan().abs(), BigDecimal::add);
        return Percent.of(moved, approved.approvedWan());
    }
}
