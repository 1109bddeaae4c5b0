package org.runonce.tasklist;

import java.util.List;
import java.util.Optional;
import org.runonce.shared.Actor;
import org.runonce.shared.LegalSuspension;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;

/** Which law lets a task wait, and the task by which the waiting ends. */
@Component
class LawfulPauses {
    private final OfferedOperations offered;
    private final WorkItemRepository items;
    private final List<LegalSuspension> laws;

    LawfulPauses(OfferedOperations offered, WorkItemRepository items, List<LegalSuspension> laws) {
        this.offered = offered;
        this.items = items;
        this.laws = laws;
    }

    LegalSuspension required(WorkItem item) {
        return of(item).orElseThrow(() -> Problem.rejected(
                "nothing-to-suspend", "法律没有规定这一步可以挂起，时间照常计算", "The law lets no time stand still at this step"));
    }

    Optional<LegalSuspension> of(WorkItem item) {
        return laws.stream()
                .filter(it -> it.waitingTasks().contains(item.taskKey)
                        || it.endingTask().equals(item.taskKey))
                .findFirst();
    }

    void requireSuspendable(WorkItem item, Actor by) {
        offered.require(item, TaskOperation.SUSPEND);
        required(item).requireAskable(item.caseNumber, by);
    }

    WorkItem requireEnding(WorkItem item) {
        offered.require(item, TaskOperation.RESUME);
        required(item);
        return ending(item)
                .orElseThrow(() -> Problem.conflict("not-suspended", "这件办件没有挂起，不用恢复", "The case is not suspended"));
    }

    Optional<WorkItem> ending(WorkItem item) {
        return of(item).flatMap(law ->
                items.findFirstByCaseNumberAndTaskKeyAndState(item.caseNumber, law.endingTask(), WorkItem.State.OPEN));
    }
}
