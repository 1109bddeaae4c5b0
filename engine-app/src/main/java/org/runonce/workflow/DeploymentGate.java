package org.runonce.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys what the analysts drew as one set: forms, decisions and called processes are bound to the deployment of the
 * process that uses them, so a running case keeps the version it began with. Resource names are bare file names,
 * the same from a jar and from sources, and an unchanged set is not deployed again.
 */
@Component
class DeploymentGate implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(DeploymentGate.class);

    private final RepositoryService repository;
    private final List<ModelCheck> checks;
    private final String location;

    DeploymentGate(
            RepositoryService repository,
            List<ModelCheck> checks,
            @Value("${runonce.models.location:}") String location) {
        this.repository = repository;
        this.checks = checks;
        this.location = location;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            Map<String, Resource> models = models();
            check(models);
            deploy(models);
        } catch (IOException e) {
            throw new IllegalStateException("the models cannot be read", e);
        }
    }

    private void check(Map<String, Resource> models) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Resource> model : models.entrySet()) {
            if (model.getKey().endsWith(".bpmn")) {
                try (InputStream content = model.getValue().getInputStream()) {
                    faults.addAll(faults(model.getKey(), content));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("流程模型有错\n  " + String.join("\n  ", faults));
        }
    }

    List<String> faults(String name, InputStream content) {
        BpmnModelInstance model = Bpmn.readModelFromStream(content);
        return checks.stream()
                .flatMap(it -> it.faults(model).stream())
                .map(it -> name + ": " + it)
                .toList();
    }

    private void deploy(Map<String, Resource> models) throws IOException {
        DeploymentBuilder deployment =
                repository.createDeployment().name("runonce").enableDuplicateFiltering(false);
        for (Map.Entry<String, Resource> model : models.entrySet()) {
            try (InputStream content = model.getValue().getInputStream()) {
                deployment.addInputStream(model.getKey(), content);
            }
        }
        log.info(
                "models in force: deployment {} with {} files",
                deployment.deploy().getId(),
                models.size());
    }

    /** By file name, in a fixed order; a file of the district's folder replaces the product's of the same name. */
    private Map<String, Resource> models() throws IOException {
        Map<String, Resource> models = new TreeMap<>(in("classpath*:"));
        if (!location.isBlank()) {
            models.putAll(in("file:" + location + "/"));
        }
        return models;
    }

    private static Map<String, Resource> in(String root) throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        Map<String, Resource> found = new HashMap<>();
        for (String pattern : List.of("process-models/**/*.bpmn", "decision-tables/**/*.dmn", "forms/**/*.form")) {
            for (Resource model : resolver.getResources(root + pattern)) {
                if (found.put(nameOf(model), model) != null) {
                    throw new IllegalStateException(
                            "two models have the file name " + nameOf(model) + "; file names are ids");
                }
            }
        }
        return found;
    }

    private static String nameOf(Resource resource) {
        String name = resource.getFilename();
        if (name == null) {
            throw new IllegalStateException("a model without a file name: " + resource);
        }
        return name;
    }
}
