package org.runonce.duplicate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/** What is checked: a project as it was filed. @param componentsReused codes of components it says to reuse */
record FiledProject(
        String code, String office, boolean upgrade, List<FiledFunction> functions, Set<String> componentsReused) {
    record FiledFunction(int no, String name, String description, boolean main, BigDecimal costWan) {}

    /** Share of the cost in these functions; where nothing costs anything, their share in number. */
    BigDecimal shareOf(Set<Integer> numbers) {
        if (functions.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal all = cost(functions);
        List<FiledFunction> some =
                functions.stream().filter(it -> numbers.contains(it.no())).toList();
        return all.signum() == 0
                ? share(BigDecimal.valueOf(some.size()), BigDecimal.valueOf(functions.size()))
                : share(cost(some), all);
    }

    private static BigDecimal cost(List<FiledFunction> functions) {
        return functions.stream().map(FiledFunction::costWan).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 4, RoundingMode.HALF_UP);
    }
}
