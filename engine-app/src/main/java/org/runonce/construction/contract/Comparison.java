package org.runonce.construction.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.runonce.construction.Percent;
import org.runonce.project.Baseline;
import org.runonce.project.FunctionPoint;
import org.runonce.shared.Violation;

/** A contract held against the baseline in force. */
record Comparison(Baseline baseline, NewContract contract) {

    /** Functions that were kept and that nobody would deliver. */
    List<FunctionPoint> missing() {
        Set<Integer> covered = contract.items().stream()
                .map(ContractItem::functionNo)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        return baseline.functions().stream()
                .filter(it -> !covered.contains(it.no()))
                .toList();
    }

    /** Items that name a function the baseline does not have, e.g. one that was cut. */
    List<Violation> unknownFunctions() {
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < contract.items().size(); i++) {
            Integer no = contract.items().get(i).functionNo();
            if (no != null && baseline.functions().stream().noneMatch(it -> it.no() == no)) {
                unknown.add(new Violation(
                        "/data/items/" + i + "/functionNo",
                        "基线里没有保留序号为%d的功能".formatted(no),
                        "The baseline keeps no function " + no));
            }
        }
        return unknown;
    }

    /** What the table {@code contract-against-baseline} reads. */
    Map<String, Object> facts() {
        return Map.of(
                "missingFunctions",
                missing().size(),
                "sumChangePercent",
                Percent.of(contract.sumWan().subtract(baseline.approvedWan()), baseline.approvedWan()),
                "addedPercent",
                Percent.of(addedWan(), baseline.approvedWan()));
    }

    private BigDecimal addedWan() {
        return contract.items().stream()
                .filter(it -> it.functionNo() == null)
                .map(ContractItem::priceWan)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
