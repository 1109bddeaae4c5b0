package org.runonce.project;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** What the parts of a filing owe each other, typed or imported. */
final class FilingRules {
    private FilingRules() {}

    static void check(ProjectFiling filing, FilingFaults faults) {
        if (filing.functions().isEmpty()) {
            faults.add("/functions", "请至少写一项功能", "There is at least one function");
            return;
        }
        if (filing.functions().stream().noneMatch(FunctionPoint::main)) {
            faults.add("/functions", "请指明主要功能", "At least one function is a main one");
        }
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < filing.functions().size(); i++) {
            if (!numbers.add(filing.functions().get(i).no())) {
                faults.add("/functions/" + i + "/no", "功能编号重复", "Two functions have this number");
            }
        }
        BigDecimal sum =
                filing.functions().stream().map(FunctionPoint::costWan).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(filing.requestedWan()) != 0) {
            faults.add(
                    "/requestedWan",
                    "申请金额%s万元与各项功能合计%s万元不一致".formatted(filing.requestedWan().toPlainString(), sum.toPlainString()),
                    "The amount requested is not the sum of its functions");
        }
    }
}
