package org.runonce.project;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.runonce.workflow.DecisionOutcome;
import org.runonce.workflow.Decisions;
import org.springframework.stereotype.Component;

/** 综合应用牵头单位: which unit leads an application system, as the table says. */
@Component
class LeadUnits {
    private static final String DECISION = "project-lead-unit";

    private final Decisions decisions;

    LeadUnits(Decisions decisions) {
        this.decisions = decisions;
    }

    String of(String applicationSystem, @Nullable String code) {
        DecisionOutcome outcome = decisions.evaluate(DECISION, Map.of("applicationSystem", applicationSystem), code);
        if (outcome.results().isEmpty()) {
            throw Problem.badInput(List.of(new Violation(
                    "/applicationSystem",
                    "没有名为“%s”的应用系统".formatted(applicationSystem),
                    "No unit leads an application system of this name")));
        }
        return String.valueOf(outcome.results().get(0).get("leadUnit"));
    }

    boolean knows(String applicationSystem) {
        return !decisions
                .evaluate(DECISION, Map.of("applicationSystem", applicationSystem), null)
                .results()
                .isEmpty();
    }
}
