package org.runonce.construction.evaluation;

import java.math.BigDecimal;
import org.runonce.construction.Percent;
import org.runonce.project.IndicatorPlan;

/** How much of the promised way an indicator has gone; it may be promised to fall. */
final class Achievement {
    private static final double REACHED = 100;

    private Achievement() {}

    static double percent(IndicatorPlan plan, BigDecimal after) {
        BigDecimal promised = plan.target().subtract(plan.before());
        if (promised.signum() == 0) {
            // promised to be held
            return after.compareTo(plan.target()) >= 0 ? REACHED : 0;
        }
        return Percent.of(after.subtract(plan.before()), promised);
    }
}
