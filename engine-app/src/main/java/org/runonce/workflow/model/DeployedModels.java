package org.runonce.workflow.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The deployed processes, decisions and forms, and how many cases are in them. Whose they are it does not tell. */
@Component
@Transactional(readOnly = true)
public class DeployedModels {
    private final RepositoryService repository;
    private final ManagementService management;
    private final ExampleFiles examples;
    private final JdbcClient jdbc;

    DeployedModels(RepositoryService repository, ManagementService management, ExampleFiles examples, JdbcClient jdbc) {
        this.repository = repository;
        this.management = management;
        this.examples = examples;
        this.jdbc = jdbc;
    }

    public ModelList list() {
        Map<String, Instant> deployed = deployments();
        return new ModelList(processes(deployed), decisions(deployed), forms(deployed));
    }

    /** @param version null for the newest; empty if there is no such process or version */
    public Optional<ProcessModel> process(String key, @Nullable Integer version) {
        Map<String, Instant> deployed = deployments();
        List<ProcessDefinitionStatistics> versions = statistics().stream()
                .filter(it -> it.getKey().equals(key))
                .sorted(Comparator.comparing(ProcessDefinitionStatistics::getVersion)
                        .reversed())
                .toList();
        return versions.stream()
                .filter(it -> version == null || it.getVersion() == version)
                .findFirst()
                .map(it -> new ProcessModel(
                        key,
                        nameOf(it),
                        it.getVersion(),
                        text(repository.getProcessModel(it.getId())),
                        crowds(it.getId()),
                        versions.stream()
                                .map(one -> new ProcessModel.ProcessVersion(
                                        one.getVersion(), deployedAt(one, deployed), one.getInstances()))
                                .toList()));
    }

    public Optional<DecisionModel> decision(String key) {
        return Optional.ofNullable(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .map(it -> new DecisionModel(
                        it.getKey(),
                        nameOf(it),
                        it.getVersion(),
                        deployedAt(it, deployments()),
                        text(repository.getDecisionModel(it.getId())),
                        examples.of(key)
                                .map(file -> file.ask(repository.getDmnModelInstance(it.getId())))
                                .orElse(ExampleResults.NONE)));
    }

    private List<DeployedProcess> processes(Map<String, Instant> deployed) {
        Map<String, List<ProcessDefinitionStatistics>> byKey =
                statistics().stream().collect(Collectors.groupingBy(ProcessDefinition::getKey));
        return byKey.values().stream()
                .map(versions -> process(versions, deployed))
                .sorted(Comparator.comparing(DeployedProcess::key))
                .toList();
    }

    private static DeployedProcess process(List<ProcessDefinitionStatistics> versions, Map<String, Instant> deployed) {
        ProcessDefinitionStatistics newest = versions.stream()
                .max(Comparator.comparing(ProcessDefinitionStatistics::getVersion))
                .orElseThrow();
        long all = versions.stream()
                .mapToLong(ProcessDefinitionStatistics::getInstances)
                .sum();
        return new DeployedProcess(
                newest.getKey(),
                nameOf(newest),
                newest.getVersion(),
                deployedAt(newest, deployed),
                newest.getInstances(),
                all - newest.getInstances());
    }

    private List<DeployedModel> decisions(Map<String, Instant> deployed) {
        return repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                .sorted(Comparator.comparing(DecisionDefinition::getKey))
                .map(it -> new DeployedModel(it.getKey(), nameOf(it), it.getVersion(), deployedAt(it, deployed)))
                .toList();
    }

    /** The engine offers no question about its forms. */
    private List<DeployedModel> forms(Map<String, Instant> deployed) {
        return jdbc.sql(
                        "select KEY_, VERSION_, DEPLOYMENT_ID_ from ACT_RE_CAMFORMDEF form where VERSION_ ="
                                + " (select max(VERSION_) from ACT_RE_CAMFORMDEF other where other.KEY_ = form.KEY_) order by KEY_")
                .query((row, number) -> new DeployedModel(
                        row.getString("KEY_"),
                        row.getString("KEY_"),
                        row.getInt("VERSION_"),
                        deployed.getOrDefault(row.getString("DEPLOYMENT_ID_"), Instant.EPOCH)))
                .list();
    }

    /** A body of several instances holds the places of these and is none itself. */
    private List<ProcessModel.Crowd> crowds(String definition) {
        var model = repository.getBpmnModelInstance(definition);
        return management.createActivityStatisticsQuery(definition).list().stream()
                .filter(it -> it.getInstances() > 0 && model.getModelElementById(it.getId()) != null)
                .map(it -> new ProcessModel.Crowd(
                        it.getId(),
                        Optional.ofNullable(
                                        model.getModelElementById(it.getId()).getAttributeValue("name"))
                                .orElse(it.getId()),
                        it.getInstances()))
                .sorted(Comparator.comparing(ProcessModel.Crowd::instances).reversed())
                .toList();
    }

    private List<ProcessDefinitionStatistics> statistics() {
        return management.createProcessDefinitionStatisticsQuery().list();
    }

    private Map<String, Instant> deployments() {
        return repository.createDeploymentQuery().list().stream()
                .collect(Collectors.toMap(
                        Deployment::getId, it -> it.getDeploymentTime().toInstant()));
    }

    private static Instant deployedAt(ResourceDefinition it, Map<String, Instant> deployed) {
        return deployed.getOrDefault(it.getDeploymentId(), Instant.EPOCH);
    }

    private static String nameOf(ResourceDefinition it) {
        @Nullable String name = it.getName();
        return name == null ? it.getKey() : name;
    }

    private static String text(InputStream model) {
        try (model) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
