package org.runonce.workflow;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Evaluates decision tables; every evaluation, also one inside a process, is stored by {@link DecisionRecorder}. */
@Component
public class Decisions {
    private final DecisionService decisions;
    private final RepositoryService repository;
    private final DecisionRecorder recorder;

    Decisions(DecisionService decisions, RepositoryService repository, DecisionRecorder recorder) {
        this.decisions = decisions;
        this.repository = repository;
        this.recorder = recorder;
    }

    /**
     * Evaluates the newest version of a table.
     *
     * @param caseNumber the case in question; null for a question asked before there is one
     */
    @Transactional
    public DecisionOutcome evaluate(String decision, Map<String, Object> inputs, @Nullable String caseNumber) {
        return recorder.recording(caseNumber, () -> decisions.evaluateDecisionTableByKey(decision, inputs));
    }

    /** Names of the variables the newest version of a table reads. */
    public Set<String> inputsOf(String decision) {
        DecisionDefinition definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult();
        Set<String> names = new HashSet<>();
        for (DecisionTable table :
                repository.getDmnModelInstance(definition.getId()).getModelElementsByType(DecisionTable.class)) {
            for (Input input : table.getInputs()) {
                names.add(input.getInputExpression().getText().getTextContent());
            }
        }
        return names;
    }
}
