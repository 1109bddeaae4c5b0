package org.runonce.duplicate;

import java.util.Map;
import org.runonce.duplicate.text.Intent;
import org.runonce.workflow.Decisions;

/** The analysts' decision on how close is close. @param project the project for whose sake it is asked */
record MatchLevels(Decisions decisions, String project) implements Comparison.Levels {
    private static final String MATCH_LEVEL = "match-level";

    @Override
    public MatchLevel level(Intent intent, boolean ownComponent, double score) {
        Map<String, Object> question = Map.of("intent", intent.name(), "ownComponent", ownComponent, "score", score);
        Map<String, Object> answer =
                decisions.evaluate(MATCH_LEVEL, question, project).results().get(0);
        return MatchLevel.valueOf(String.valueOf(answer.get("level")));
    }
}
