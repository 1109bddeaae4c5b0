package org.runonce.construction.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runonce.construction.Answer;
import org.runonce.construction.HouseRules;
import org.runonce.project.IndicatorPhase;
import org.runonce.project.IndicatorPlan;
import org.runonce.project.IndicatorValue;
import org.springframework.stereotype.Component;

/** Points for each indicator by the table {@code indicator-score}, and their mean. */
@Component
class Scoring {
    private final HouseRules rules;

    Scoring(HouseRules rules) {
        this.rules = rules;
    }

    List<IndicatorScore> scores(String code, List<IndicatorPlan> plans, List<IndicatorValue> measured) {
        return plans.stream().map(it -> score(code, it, measured)).toList();
    }

    /** Nothing promised is nothing achieved. */
    static BigDecimal mean(List<IndicatorScore> scores) {
        double mean = scores.stream().mapToInt(IndicatorScore::points).average().orElse(0);
        return BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP);
    }

    /** The latest value of a phase; null if it was never measured. */
    static @Nullable BigDecimal value(String indicator, IndicatorPhase phase, List<IndicatorValue> measured) {
        return measured.stream()
                .filter(it -> it.name().equals(indicator) && it.phase() == phase)
                .reduce((first, second) -> second)
                .map(IndicatorValue::value)
                .orElse(null);
    }

    private IndicatorScore score(String code, IndicatorPlan plan, List<IndicatorValue> measured) {
        BigDecimal after = value(plan.name(), IndicatorPhase.AFTER, measured);
        if (after == null) {
            throw new IllegalStateException("graded without a value after: " + code + " " + plan.name());
        }
        double achieved = Achievement.percent(plan, after);
        Answer answer = rules.ask("indicator-score", Map.of("achievedPercent", achieved), code);
        return new IndicatorScore(
                plan.name(),
                plan.unit(),
                plan.before(),
                value(plan.name(), IndicatorPhase.DURING, measured),
                after,
                plan.target(),
                achieved,
                answer.whole("points"));
    }
}
