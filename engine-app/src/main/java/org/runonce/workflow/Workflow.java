package org.runonce.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;

/** What the domain asks of the engine: start, tell, and where a case stands. Always in the caller's transaction. */
@Component
public class Workflow {
    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;
    private final Clock clock;

    Workflow(RuntimeService runtime, HistoryService history, RepositoryService repository, Clock clock) {
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
        this.clock = clock;
    }

    /** Starts the newest version of a process. */
    public void start(String process, String businessKey, Map<String, Object> routing) {
        runtime.startProcessInstanceByKey(process, businessKey, routing);
    }

    /** Tells the case's processes that something happened; refused (409) where none of them waits for it. */
    public void tell(String message, String businessKey, Map<String, Object> routing) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(businessKey)
                    .setVariables(routing)
                    .correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw Problem.conflict(
                            "process-not-waiting",
                            "办件现在不在等待这一步，请刷新后再看",
                            "The case does not wait for this now; reload and look again")
                    .with("message", message);
        }
    }

    /** Whether a process of the case waits for the message. */
    public boolean waitsFor(String message, String businessKey) {
        return runtime.createExecutionQuery()
                        .messageEventSubscriptionName(message)
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0;
    }

    /** Every process instance of the case with its diagram and path, oldest first. */
    public List<Diagram> diagrams(String businessKey) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .sorted(Comparator.comparing(HistoricProcessInstance::getStartTime))
                .map(this::diagram)
                .toList();
    }

    private Diagram diagram(HistoricProcessInstance instance) {
        List<Place> places =
                history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list().stream()
                        .filter(it -> !it.getActivityType().equals("multiInstanceBody"))
                        .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
                        .map(it -> place(instance, it))
                        .toList();
        String name = processName(instance);
        return new Diagram(instance.getProcessDefinitionKey(), name, xml(instance.getProcessDefinitionId()), places);
    }

    private Place place(HistoricProcessInstance instance, HistoricActivityInstance it) {
        Instant since = it.getStartTime().toInstant();
        @Nullable
        Instant until = it.getEndTime() == null ? null : it.getEndTime().toInstant();
        Duration there = Duration.between(since, until == null ? clock.instant() : until);
        return new Place(
                instance.getProcessDefinitionKey(),
                processName(instance),
                it.getActivityId(),
                it.getActivityName(),
                it.getActivityType(),
                since,
                until,
                Math.max(0, there.toSeconds()));
    }

    private static String processName(HistoricProcessInstance instance) {
        @Nullable String name = instance.getProcessDefinitionName();
        return name == null ? instance.getProcessDefinitionKey() : name;
    }

    private String xml(String processDefinitionId) {
        try (InputStream model = repository.getProcessModel(processDefinitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
