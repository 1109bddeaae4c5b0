package org.runonce.decisions;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** The very engine of the product, with an ear for the rules that fire. */
class DecisionEngine {

    private final List<String> firedRules = new ArrayList<>();
    private final DmnEngine engine;

    DecisionEngine() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::hear);
        engine = configuration.buildEngine();
    }

    record Outcome(List<String> rules, List<Map<String, Object>> answers) {}

    Outcome ask(Example example) {
        firedRules.clear();
        DmnDecision decision =
                engine.parseDecision(example.table().id(), example.table().model());
        DmnDecisionResult result = engine.evaluateDecision(decision, new LinkedHashMap<>(example.facts()));
        return new Outcome(List.copyOf(firedRules), answers(result));
    }

    private void hear(DmnDecisionTableEvaluationEvent evaluation) {
        evaluation.getMatchingRules().forEach(rule -> firedRules.add(rule.getId()));
    }

    private static List<Map<String, Object>> answers(DmnDecisionResult result) {
        return result.getResultList().stream().map(DecisionEngine::answer).toList();
    }

    private static Map<String, Object> answer(Map<String, Object> entries) {
        Map<String, Object> answer = new LinkedHashMap<>();
        entries.forEach((name, value) -> {
            if (value != null) {
                answer.put(name, value instanceof Date day ? dayOf(day) : value);
            }
        });
        return answer;
    }

    private static LocalDateTime dayOf(Date day) {
        return LocalDateTime.ofInstant(day.toInstant(), ZoneId.systemDefault());
    }
}
