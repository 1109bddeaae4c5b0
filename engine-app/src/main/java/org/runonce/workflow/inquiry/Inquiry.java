package org.runonce.workflow.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for a decision table what it still has to know, and nothing that can no longer change its answer. */
@Component
public class Inquiry {
    private final RepositoryService repository;
    /** By the id of the deployed definition, which never changes. */
    private final Map<String, Table> tables = new ConcurrentHashMap<>();

    Inquiry(RepositoryService repository) {
        this.repository = repository;
    }

    /** What the newest version of a table reads, in the order of its columns. */
    public List<TableInput> inputs(String decision) {
        return table(decision).inputs();
    }

    /**
     * @param known what has been answered; a null says that it is not known, and is not asked again
     * @return empty where the answer of the table is certain
     */
    public Optional<TableInput> next(String decision, Map<String, @Nullable Object> known) {
        return table(decision).next(known);
    }

    private Table table(String decision) {
        String id = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult()
                .getId();
        return tables.computeIfAbsent(id, this::read);
    }

    private Table read(String id) {
        return Table.of(repository
                .getDmnModelInstance(id)
                .getModelElementsByType(DecisionTable.class)
                .iterator()
                .next());
    }
}
