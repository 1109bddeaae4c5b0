package org.runonce.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
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
    private final String location;

    DeploymentGate(RepositoryService repository, @Value("${runonce.models.location:}") String location) {
        this.repository = repository;
        this.location = location;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            deploy(resources());
        } catch (IOException e) {
            throw new IllegalStateException("the models cannot be read", e);
        }
    }

    private void deploy(List<Resource> resources) throws IOException {
        if (resources.isEmpty()) {
            return;
        }
        DeploymentBuilder deployment =
                repository.createDeployment().name("runonce").enableDuplicateFiltering(false);
        Set<String> names = new HashSet<>();
        for (Resource resource : resources) {
            String name = nameOf(resource);
            if (!names.add(name)) {
                throw new IllegalStateException("two models have the file name " + name + "; file names are ids");
            }
            try (InputStream content = resource.getInputStream()) {
                deployment.addInputStream(name, content);
            }
        }
        log.info(
                "models in force: deployment {} with {} resources",
                deployment.deploy().getId(),
                names.size());
    }

    private List<Resource> resources() throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        List<Resource> found = new ArrayList<>();
        for (String root :
                location.isBlank() ? List.of("classpath*:") : List.of("classpath*:", "file:" + location + "/")) {
            found.addAll(List.of(resolver.getResources(root + "process-models/**/*.bpmn")));
            found.addAll(List.of(resolver.getResources(root + "decision-tables/**/*.dmn")));
            found.addAll(List.of(resolver.getResources(root + "forms/**/*.form")));
        }
        found.sort(Comparator.comparing(DeploymentGate::nameOf));
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
