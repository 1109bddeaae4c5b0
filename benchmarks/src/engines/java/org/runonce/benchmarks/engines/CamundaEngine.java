package org.runonce.benchmarks.engines;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;

/** Camunda 7 embedded, with its own connection pool. Operaton is the same text under other package names. */
final class CamundaEngine implements CaseEngine {
    private final ProcessEngine engine;
    private final CommandExecutor transaction;
    private final boolean tuned;

    CamundaEngine(String url, Map<String, Path> models, boolean tuned) {
        this.tuned = tuned;
        ProcessEngineConfigurationImpl settings = (ProcessEngineConfigurationImpl)
                ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration();
        settings.setJdbcDriver("com.mysql.cj.jdbc.Driver");
        settings.setJdbcUrl(url);
        settings.setJdbcUsername("root");
        settings.setJdbcPassword("");
        settings.setDatabaseSchemaUpdate("true");
        if (tuned) {
            tune(settings);
        }
        engine = settings.buildProcessEngine();
        transaction = settings.getCommandExecutorTxRequired();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        models.forEach((name, model) -> deployment.addString(name, Models.text(model)));
        deployment.deploy();
    }

    private static void tune(ProcessEngineConfigurationImpl settings) {
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setHistory("audit");
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);
        settings.setCmmnEnabled(false);
        settings.setStandaloneTasksEnabled(false);
    }

    @Override
    public String start(Map<String, Object> variables, String number) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey("one-window", number, variables)
                .getId();
    }

    @Override
    public void does(String person, String task, String instance, Map<String, Object> data) {
        together(() -> {
            Task found = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance)
                    .taskDefinitionKey(task)
                    .singleResult();
            engine.getTaskService().claim(found.getId(), person);
            engine.getTaskService().complete(found.getId(), data);
            return found;
        });
    }

    /** At the defaults each call of the engine is a transaction of its own. */
    private void together(Supplier<Task> calls) {
        if (tuned) {
            transaction.execute(context -> calls.get());
        } else {
            calls.get();
        }
    }
}
