package org.runonce.tasklist;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.events.CaseMoved;
import org.runonce.shared.LegalSuspension;
import org.runonce.shared.LegalSuspension.Suspended;
import org.runonce.shared.Problem;
import org.runonce.tasklist.live.ListChanges;
import org.runonce.tasklist.view.TaskRow;
import org.runonce.workflow.StoppedProcess;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Marks tasks that must wait, by law or because the operator has stopped their process, while that lasts. */
@Component
public class StandingStill {
    /** The name of the state in which a special procedure is under way. */
    private static final String SUSPENDED = "SUSPENDED";

    private final WorkItemRepository items;
    private final List<LegalSuspension> laws;
    private final ListChanges changes;
    private final EntityManager loaded;

    StandingStill(WorkItemRepository items, List<LegalSuspension> laws, ListChanges changes, EntityManager loaded) {
        this.items = items;
        this.laws = laws;
        this.changes = changes;
        this.loaded = loaded;
    }

    /** Reading, drafts and claims go on; only the completion waits. */
    static void requireNone(WorkItem item) {
        requireProcessRuns(item);
        if (item.suspendedGround != null) {
            String until = item.suspendedUntil == null ? "" : "，预计至" + item.suspendedUntil;
            throw Problem.conflict(
                            "case-suspended",
                            "办件正在%s%s，结束后才能办结这件任务".formatted(item.suspendedGround, until),
                            "The case is suspended by law; the task is completed after that")
                    .with("ground", item.suspendedGround)
                    .with("until", item.suspendedUntil);
        }
    }

    static void requireProcessRuns(WorkItem item) {
        if (item.engineSuspended) {
            throw StoppedProcess.refusal();
        }
    }

    /** A task that comes while its case stands still; only a case whose clock stands still is asked about. */
    void mark(WorkItem created) {
        if (created.dueOn.equals(TaskRow.NO_DUE_DAY) && waitingTasks().contains(created.taskKey)) {
            now(created.caseNumber).ifPresent(it -> {
                created.suspendedGround = it.ground();
                created.suspendedUntil = it.until();
            });
        }
    }

    @EventListener
    void on(CaseMoved event) {
        if (event.to().equals(SUSPENDED)) {
            now(event.caseNumber()).ifPresent(it -> mark(event.caseNumber(), it));
        } else if (event.from().equals(SUSPENDED)) {
            mark(event.caseNumber(), null);
        }
    }

    /** The operator has stopped or started a process in the engine. */
    public void engine(List<String> taskIds, boolean suspended) {
        if (!taskIds.isEmpty()) {
            items.suspendInEngine(taskIds, suspended);
            items.findAllById(taskIds).forEach(this::tell);
        }
    }

    private void mark(String caseNumber, @Nullable Suspended suspended) {
        Set<String> tasks = waitingTasks();
        items.suspend(
                caseNumber,
                tasks,
                suspended == null ? null : suspended.ground(),
                suspended == null ? null : suspended.until());
        items.findByCaseNumberAndStateOrderByCreatedAt(caseNumber, WorkItem.State.OPEN).stream()
                .filter(it -> tasks.contains(it.taskKey))
                .forEach(this::tell);
    }

    private void tell(WorkItem marked) {
        // it may have been read before it was marked
        loaded.refresh(marked);
        changes.tell(marked.change());
    }

    private Optional<Suspended> now(String caseNumber) {
        return laws.stream()
                .map(it -> it.of(caseNumber))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Set<String> waitingTasks() {
        return laws.stream().flatMap(it -> it.waitingTasks().stream()).collect(Collectors.toSet());
    }
}
