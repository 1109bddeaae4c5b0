package org.runonce.benchmarks.inside;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.runonce.shared.CaseLabels;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A second engine on the same tables, with the settings of ours, but nobody listens to its tasks but for their due days:
 * what an application has that asks the engine itself.
 */
final class BareEngine {
    private BareEngine() {}

    /** With authorisations on, for a list that shows to everybody what is theirs. */
    static ProcessEngine withAuthorizations(Product product) {
        return on(product, "bare-authorised", true);
    }

    /** Without: what the task list itself decides, it would decide itself there too. */
    static ProcessEngine on(Product product) {
        return on(product, "bare", false);
    }

    private static ProcessEngine on(Product product, String name, boolean authorizations) {
        SpringTransactionsProcessEngineConfiguration engine = new SpringTransactionsProcessEngineConfiguration();
        engine.setProcessEngineName(name);
        engine.setDataSource(product.bean(DataSource.class));
        engine.setTransactionManager(product.bean(PlatformTransactionManager.class));
        engine.setDatabaseSchemaUpdate("false");
        engine.setHistory("audit");
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setAuthorizationEnabled(authorizations);
        engine.setJobExecutorActivate(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setCustomPreBPMNParseListeners(List.of(new DueDays(product.all(CaseLabels.class))));
        return engine.buildProcessEngine();
    }

    /** The cheapest that lets a post see its tasks: one row for the process, none for each task. */
    static void allow(ProcessEngine engine, Iterable<String> groups) {
        for (String group : groups) {
            Authorization may =
                    engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            may.setGroupId(group);
            may.setResource(Resources.PROCESS_DEFINITION);
            may.setResourceId(Errand.KEY);
            may.addPermission(Permissions.READ_TASK);
            may.addPermission(Permissions.UPDATE_TASK);
            engine.getAuthorizationService().saveAuthorization(may);
        }
    }
}
