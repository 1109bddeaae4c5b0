package org.runonce.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Stores every evaluation of a decision table in the transaction it belongs to: version, inputs, fired rules, outcome.
 * The engine's own history keeps the inputs only at level full.
 */
@Component
class DecisionRecorder implements DmnDecisionTableEvaluationListener {
    private final ObjectProvider<JdbcTemplate> jdbc;
    private final ObjectMapper json;
    private final Clock clock;
    private final ThreadLocal<@Nullable Question> asked = new ThreadLocal<>();

    /** A question asked through {@link Decisions}: it knows its case, and wants the answer back. */
    private static final class Question {
        final @Nullable String caseNumber;

        @Nullable
        DecisionOutcome answer;

        Question(@Nullable String caseNumber) {
            this.caseNumber = caseNumber;
        }
    }

    // the engine is built before the database access is ready for injection, hence the provider
    DecisionRecorder(ObjectProvider<JdbcTemplate> jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    DecisionOutcome recording(@Nullable String caseNumber, Runnable evaluation) {
        Question question = new Question(caseNumber);
        asked.set(question);
        try {
            evaluation.run();
        } finally {
            asked.remove();
        }
        if (question.answer == null) {
            throw new IllegalStateException("the decision is no table: nothing was recorded");
        }
        return question.answer;
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        DecisionDefinition definition = (DecisionDefinition) event.getDecision();
        Map<String, @Nullable Object> inputs = inputs(event);
        DecisionOutcome outcome = outcome(definition, event.getMatchingRules());
        Question question = asked.get();
        if (question != null) {
            question.answer = outcome;
        }
        store(question == null ? businessKey() : question.caseNumber, inputs, outcome);
    }

    /** The inputs under the names of the variables they were read from. */
    private static Map<String, @Nullable Object> inputs(DmnDecisionTableEvaluationEvent event) {
        Map<String, String> variables = new HashMap<>();
        ((DmnDecisionTableImpl) event.getDecisionTable().getDecisionLogic())
                .getInputs()
                .forEach(it -> variables.put(it.getId(), it.getExpression().getExpression()));
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        event.getInputs()
                .forEach(it -> inputs.put(
                        variables.getOrDefault(it.getId(), it.getId()),
                        plain(it.getValue().getValue())));
        return inputs;
    }

    private static DecisionOutcome outcome(DecisionDefinition definition, List<DmnEvaluatedDecisionRule> fired) {
        List<Map<String, Object>> results = new ArrayList<>();
        for (DmnEvaluatedDecisionRule rule : fired) {
            Map<String, Object> result = new LinkedHashMap<>();
            rule.getOutputEntries().forEach((name, output) -> {
                Object value = plain(output.getValue().getValue());
                if (value != null) {
                    result.put(name, value);
                }
            });
            results.add(result);
        }
        return new DecisionOutcome(
                definition.getKey(),
                definition.getVersion(),
                fired.stream().map(DmnEvaluatedDecisionRule::getId).toList(),
                results);
    }

    private void store(@Nullable String caseNumber, Map<String, @Nullable Object> inputs, DecisionOutcome outcome) {
        jdbc.getObject()
                .update(
                        "insert into decision_evaluation (id, decision, version, case_number, evaluated_at, inputs, fired_rules,"
                                + " outcome) values (?, ?, ?, ?, ?, ?, ?, ?)",
                        UUID.randomUUID().toString(),
                        outcome.decision(),
                        outcome.version(),
                        caseNumber,
                        Timestamp.from(clock.instant()),
                        write(inputs),
                        write(outcome.rules()),
                        write(outcome.results()));
    }

    private static @Nullable String businessKey() {
        BpmnExecutionContext context = Context.getBpmnExecutionContext();
        return context == null ? null : context.getExecution().getProcessBusinessKey();
    }

    /** A date of FEEL is stored as its ISO text, whichever Java class the engine used for it. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Number) {
            return value;
        }
        if (value instanceof java.util.Date date) {
            // the engine makes a FEEL date the first moment of the day where this machine stands
            return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate().toString();
        }
        return value instanceof LocalDateTime day ? day.toLocalDate().toString() : value.toString();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an evaluation cannot be stored", e);
        }
    }
}
