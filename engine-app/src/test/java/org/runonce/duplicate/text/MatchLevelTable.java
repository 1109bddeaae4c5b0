package org.runonce.duplicate.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.core.io.ClassPathResource;

/** The analysts' own table, asked without an application around it. */
public final class MatchLevelTable {
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table;

    public MatchLevelTable() throws IOException {
        try (InputStream model = new ClassPathResource("decision-tables/duplicate/match-level.dmn").getInputStream()) {
            table = engine.parseDecision("match-level", model);
        }
    }

    public String level(Intent intent, boolean ownComponent, double score) {
        Map<String, Object> question = Map.of("intent", intent.name(), "ownComponent", ownComponent, "score", score);
        return engine.evaluateDecisionTable(table, question).getSingleEntry();
    }
}
