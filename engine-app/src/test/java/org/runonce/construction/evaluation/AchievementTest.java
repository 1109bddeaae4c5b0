package org.runonce.construction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runonce.project.IndicatorPlan;

class AchievementTest {
    @ParameterizedTest
    @CsvSource({
        "10, 3, 3, 100", // fewer days, as promised
        "10, 3, 6.5, 50",
        "10, 3, 10, 0",
        "10, 3, 13.5, -50",
        "50, 100, 125, 150",
        "0, 80, 20, 25",
        "95, 95, 95, 100", // promised to be held
        "95, 95, 94, 0"
    })
    void the_way_from_before_to_the_target_is_a_hundred_percent(
            String before, String target, String after, double percent) {
        IndicatorPlan plan = new IndicatorPlan("办件时长", "天", new BigDecimal(before), new BigDecimal(target));
        assertThat(Achievement.percent(plan, new BigDecimal(after))).isEqualTo(percent);
    }
}
