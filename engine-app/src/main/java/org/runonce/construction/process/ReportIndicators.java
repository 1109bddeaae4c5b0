package org.runonce.construction.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runonce.construction.evaluation.Evaluations;
import org.runonce.construction.evaluation.MeasuredIndicator;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 报告绩效指标. */
@Component
class ReportIndicators implements UserTaskHandler {
    private final Evaluations evaluations;

    ReportIndicators(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ReportIndicators";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        List<MeasuredIndicator> values = new ArrayList<>();
        task.data()
                .path("values")
                .forEach(it -> values.add(new MeasuredIndicator(
                        it.path("name").asText().strip(), number(it.path("during")), number(it.path("after")))));
        evaluations.report(task.caseNumber(), values, task.required("summary"), task.actor());
        return Map.of();
    }

    private static @Nullable BigDecimal number(JsonNode value) {
        return value.isNumber() ? value.decimalValue() : null;
    }
}
