package org.runonce.construction;

import java.math.BigDecimal;
import java.math.RoundingMode;

public final class Percent {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** The part in percent of a whole that is not nothing, exact enough for any threshold of money. */
    public static double of(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 6, RoundingMode.HALF_UP).doubleValue();
    }
}
