package org.runonce.benchmarks.engines;

import java.nio.file.Path;
import java.util.Map;
import org.flowable.dmn.engine.configurator.DmnEngineConfigurator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.engine.repository.DeploymentBuilder;
import org.flowable.task.api.Task;

/** Flowable embedded, with its own connection pool and at its defaults; it is never tuned. */
final class FlowableEngine implements CaseEngine {
    private final ProcessEngine engine;

    FlowableEngine(String url, Map<String, Path> models, boolean tuned) {
        if (tuned) {
            throw new IllegalArgumentException("only at its defaults");
        }
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setJdbcDriver("com.mysql.cj.jdbc.Driver");
        settings.setJdbcUrl(url);
        settings.setJdbcUsername("root");
        settings.setJdbcPassword("");
        settings.setDatabaseSchemaUpdate("true");
        settings.addConfigurator(new DmnEngineConfigurator());
        engine = settings.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        models.forEach((name, model) -> deployment.addString(name, Models.text(model)));
        deployment.deploy();
    }

    @Override
    public String start(Map<String, Object> variables, String number) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey("one-window", number, variables)
                .getId();
    }

    @Override
    public void does(String person, String task, String instance, Map<String, Object> data) {
        Task found = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(task)
                .singleResult();
        engine.getTaskService().claim(found.getId(), person);
        engine.getTaskService().complete(found.getId(), data);
    }
}
