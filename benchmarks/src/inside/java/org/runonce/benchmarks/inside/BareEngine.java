package org.runonce.benchmarks.inside;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A second engine on the same tables, with the settings of ours, but with authorisations on and nobody listening to its
 * tasks: what an application has that asks the engine itself.
 */
final class BareEngine {
    private BareEngine() {}

    static ProcessEngine on(Product product) {
        SpringTransactionsProcessEngineConfiguration engine = new SpringTransactionsProcessEngineConfiguration();
        engine.setProcessEngineName("bare");
        engine.setDataSource(product.bean(DataSource.class));
        engine.setTransactionManager(product.bean(PlatformTransactionManager.class));
        engine.setDatabaseSchemaUpdate("false");
        engine.setHistory("audit");
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setAuthorizationEnabled(true);
        engine.setJobExecutorActivate(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
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
