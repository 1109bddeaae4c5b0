package org.runonce.construction;

import java.util.List;
import java.util.Map;
import org.runonce.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Asks the decision tables of the stages after approval; every answer is kept with the project. */
@Component
public class HouseRules {
    private final Decisions decisions;

    HouseRules(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The answer of a table that always has one. */
    public Answer ask(String table, Map<String, Object> facts, String projectCode) {
        List<Answer> answers = askAll(table, facts, projectCode);
        if (answers.size() != 1) {
            throw new IllegalStateException(table + " gave " + answers.size() + " answers to " + facts);
        }
        return answers.get(0);
    }

    public List<Answer> askAll(String table, Map<String, Object> facts, String projectCode) {
        return decisions.evaluate(table, facts, projectCode).results().stream()
                .map(it -> new Answer(table, it))
                .toList();
    }
}
